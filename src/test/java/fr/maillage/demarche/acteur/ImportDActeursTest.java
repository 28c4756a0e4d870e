package fr.maillage.demarche.acteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportDActeursTest {
    private static final String[] MOTS = {
        "Mairie", "Médiathèque", "Centre", "social", "de", "Verdun", "Étain", "VERDUN", ""
    };

    /** Keeps what is written, in memory. */
    private static final class Cahier implements DeroulementDImport.Ecriture {
        private final Map<String, String> structures = new HashMap<>();
        private final List<String> personnes = new ArrayList<>();
        private int completees;

        @Override
        public String creerStructure(LigneDActeur ligne) {
            var id = "s" + structures.size();
            structures.put(id, ligne.structure());
            return id;
        }

        @Override
        public String creerPersonne(LigneDActeur ligne, @Nullable String structure) {
            personnes.add(ligne.personne());
            return "p" + personnes.size();
        }

        @Override
        public List<String> completerStructure(String id, LigneDActeur ligne) {
            completees++;
            return List.of();
        }

        @Override
        public List<String> completerPersonne(String id, LigneDActeur ligne) {
            completees++;
            return List.of();
        }
    }

    private static List<LigneDActeur> auHasard(Random hasard) {
        return Stream.generate(() -> LigneDActeur.de(Map.of(
                        "structure", nom(hasard, 4),
                        "personne", nom(hasard, 2),
                        "courriel", hasard.nextInt(4) == 0 ? "pas une adresse" : "")))
                .limit(60)
                .toList();
    }

    private static String nom(Random hasard, int mots) {
        var nom = new StringBuilder();
        for (int i = 0; i < mots; i++) {
            nom.append(MOTS[hasard.nextInt(MOTS.length)]).append(' ');
        }
        return nom.toString().strip().replaceAll(" +", " ");
    }

    @Test
    void eachRowIsCreatedOrMergedOrToReviewOrRejectedAndNothingIsMadeTwice() {
        var hasard = new Random(7);
        int revues = 0;
        for (int tour = 0; tour < 200; tour++) {
            var cahier = new Cahier();
            var deroulement = new DeroulementDImport(new AnnuaireDImport(List.of(), List.of()), cahier);
            var lignes = auHasard(hasard);
            var sorts = lignes.stream()
                    .map(l -> deroulement.traiter(l, DeroulementDImport.Decision.AUCUNE))
                    .toList();

            long creees =
                    sorts.stream().filter(SortDeLigne.Creee.class::isInstance).count();
            long fusionnees = sorts.stream()
                    .filter(SortDeLigne.Fusionnee.class::isInstance)
                    .count();
            long aRevoir =
                    sorts.stream().filter(SortDeLigne.ARevoir.class::isInstance).count();
            long rejetees =
                    sorts.stream().filter(SortDeLigne.Rejetee.class::isInstance).count();
            assertThat(creees + fusionnees + aRevoir + rejetees).isEqualTo(lignes.size());
            // A row makes a structure, a person or both; a row that is not « created » makes nothing.
            assertThat((long) cahier.structures.size() + cahier.personnes.size())
                    .isBetween(creees, 2 * creees);
            assertThat(cahier.structures.values().stream()
                            .map(n -> fr.maillage.territoire.NomSimplifie.de(n).mots())
                            .filter(n -> !n.isEmpty()))
                    .doesNotHaveDuplicates();
            revues += (int) aRevoir;

            // The same list again creates nothing.
            int avant = cahier.structures.size() + cahier.personnes.size();
            lignes.stream()
                    .filter(l -> !l.structure().isEmpty())
                    .map(l -> deroulement.traiter(l, DeroulementDImport.Decision.AUCUNE))
                    .forEach(s -> assertThat(s).isNotInstanceOf(SortDeLigne.Creee.class));
            assertThat(cahier.structures.size() + cahier.personnes.size()).isEqualTo(avant);
        }
        assertThat(revues).isPositive();
    }

    @Test
    void aRowThatResemblesAStructureWaitsUntilSomebodyDecides() {
        var cahier = new Cahier();
        var deroulement = new DeroulementDImport(new AnnuaireDImport(List.of(), List.of()), cahier);
        deroulement.traiter(ligne("Mairie de Revigny-sur-Ornain"), DeroulementDImport.Decision.AUCUNE);
        var proche = ligne("Mairie Revigny");
        assertThat(deroulement.traiter(proche, DeroulementDImport.Decision.AUCUNE))
                .isInstanceOf(SortDeLigne.ARevoir.class);
        assertThat(deroulement.traiter(proche, DeroulementDImport.Decision.C_EST_LA_MEME))
                .isInstanceOf(SortDeLigne.Fusionnee.class);
        assertThat(deroulement.traiter(proche, DeroulementDImport.Decision.C_EN_EST_UNE_AUTRE))
                .isInstanceOf(SortDeLigne.Creee.class);
        assertThat(cahier.structures).hasSize(2);
    }

    @Test
    void aPersonOfTheSameNameElsewhereWaitsToo() {
        var deroulement = new DeroulementDImport(new AnnuaireDImport(List.of(), List.of()), new Cahier());
        deroulement.traiter(ligne("Préfecture", "Camille Exemple"), DeroulementDImport.Decision.AUCUNE);
        assertThat(deroulement.traiter(ligne("Mission locale", "CAMILLE EXEMPLE"), DeroulementDImport.Decision.AUCUNE))
                .isInstanceOf(SortDeLigne.ARevoir.class);
    }

    private static LigneDActeur ligne(String structure) {
        return ligne(structure, "");
    }

    private static LigneDActeur ligne(String structure, String personne) {
        return LigneDActeur.de(Map.of("structure", structure, "personne", personne));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Structure\tNom\tE-mail\nMission locale\tCamille Exemple\tcontact@example.org\n",
                "Nom;Organisme;Courriel\r\nCamille Exemple;Mission locale;contact@example.org\r\n",
                "structure,nom,mail\n\"Mission locale\",\"Camille Exemple\",contact@example.org",
                "- Mission locale ; Camille Exemple ; contact@example.org",
                "Mission locale;Camille Exemple;;contact@example.org",
                "Prénom;Nom;Structure;Adresse e-mail\nCamille;Exemple;Mission locale;contact@example.org",
            })
    void aListIsReadHoweverItWasPasted(String texte) {
        assertThat(LectureDActeurs.lire(texte).lignes())
                .singleElement()
                .returns("Mission locale", LigneDActeur::structure)
                .returns("Camille Exemple", LigneDActeur::personne)
                .returns("contact@example.org", LigneDActeur::courriel);
    }

    @Test
    void aBareListIsOneStructureALineEvenWithCommasAndStrayQuotes() {
        assertThat(LectureDActeurs.lire("CCAS, Verdun\n\n• Le \"Relais\n\u00a0\nÉcole\n")
                        .lignes())
                .extracting(LigneDActeur::structure)
                .containsExactly("CCAS, Verdun", "Le \"Relais", "École");
    }

    @Test
    void aListOfStructuresUnderTheTitleNomIsOneOfStructures() {
        assertThat(LectureDActeurs.lire("Nom;Commune\nMédiathèque;Verdun").lignes())
                .singleElement()
                .returns("Médiathèque", LigneDActeur::structure)
                .returns("", LigneDActeur::personne);
    }

    @Test
    void whatIsNotUtf8IsReadAsOldSpreadsheetsWriteIt() {
        var octets = "École".getBytes(java.nio.charset.Charset.forName("windows-1252"));
        assertThat(LectureDActeurs.decoder(octets)).isEqualTo("École");
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.CsvSource({
        "Mairie de Commercy, commune",
        "Communauté de communes de l’Aire à l’Argonne, epci",
        "CC Côtes de Meuse-Woëvre, epci",
        "Sous-préfecture de Verdun, etat",
        "Maison France Services de Revigny, france-services",
        "CAF de la Meuse, operateur",
        "Médiathèque de Ligny, culture",
        "Les Joyeux Compagnons, autre"
    })
    void theNameTellsTheType(String nom, String type) {
        assertThat(TypesDeStructures.livres().deviner(nom)).isEqualTo(type);
    }
}
