package fr.maillage.lieu;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.lieu.RegleDeFusion.Contenu;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RegleDeFusionTest {
    private static final LocalDate ANCIEN = LocalDate.of(2023, 1, 1);
    private static final LocalDate RECENT = LocalDate.of(2024, 1, 1);

    private static Contenu fichier(LocalDate le, Map<Champ, List<String>> valeurs) {
        return Contenu.de(Fiche.de(valeurs), "Recensement du " + le, le);
    }

    @Test
    void theYoungerValueIsKeptAndTheOtherIsTold() {
        var resultat = RegleDeFusion.fusionner(
                fichier(ANCIEN, Map.of(Champ.TELEPHONE, List.of("+33329000001"))),
                fichier(RECENT, Map.of(Champ.TELEPHONE, List.of("+33329000002"))));
        assertThat(resultat.fiche().texte(Champ.TELEPHONE)).contains("+33329000002");
        assertThat(resultat.conflits())
                .singleElement()
                .satisfies(c -> assertThat(c.ecarte()).containsExactly("+33329000001"));
    }

    @Test
    void whatAPersonWroteGoesBeforeAFileUntilItIsMuchOlder() {
        var ecrit = Contenu.de(Fiche.VIDE.avec(Champ.NOM, "Espace Truc"), Provenance.MODERATION, ANCIEN);
        var unAnPlusTard = fichier(RECENT, Map.of(Champ.NOM, List.of("ESPACE TRUC 55")));
        var troisAnsPlusTard = fichier(ANCIEN.plusYears(3), Map.of(Champ.NOM, List.of("ESPACE TRUC 55")));
        assertThat(RegleDeFusion.fusionner(ecrit, unAnPlusTard).fiche().nom()).isEqualTo("Espace Truc");
        assertThat(RegleDeFusion.fusionner(ecrit, troisAnsPlusTard).fiche().nom())
                .isEqualTo("ESPACE TRUC 55");
    }

    @Test
    void feesAreNeverUnitedIntoAContradiction() {
        var resultat = RegleDeFusion.fusionner(
                fichier(ANCIEN, Map.of(Champ.FRAIS_A_CHARGE, List.of("Payant"))),
                fichier(RECENT, Map.of(Champ.FRAIS_A_CHARGE, List.of("Gratuit"))));
        assertThat(resultat.fiche().valeurs(Champ.FRAIS_A_CHARGE)).containsExactly("Gratuit");
    }

    @Test
    void anAddressMovesWhole() {
        var ici = Map.of(
                Champ.ADRESSE,
                List.of("1 rue Haute"),
                Champ.COMMUNE,
                List.of("Verdun"),
                Champ.CODE_POSTAL,
                List.of("55100"));
        var la = Map.of(Champ.ADRESSE, List.of("2 rue Basse"), Champ.COMMUNE, List.of("Étain"));
        var resultat = RegleDeFusion.fusionner(fichier(ANCIEN, ici), fichier(RECENT, la))
                .fiche();
        assertThat(resultat.texte(Champ.COMMUNE)).contains("Étain");
        assertThat(resultat.texte(Champ.CODE_POSTAL))
                .as("the postal code of the other town")
                .isEmpty();
    }

    @Test
    void nothingIsInventedAndASecondTimeChangesNothing() {
        var hasard = new Random(42);
        for (int essai = 0; essai < 500; essai++) {
            var un = auHasard(hasard);
            var autre = auHasard(hasard);
            var fusion = RegleDeFusion.fusionner(un, autre);
            for (var champ : fusion.fiche().champs()) {
                var connues = new LinkedHashSet<>(un.fiche().valeurs(champ));
                connues.addAll(autre.fiche().valeurs(champ));
                assertThat(connues).as("%s", champ).containsAll(fusion.fiche().valeurs(champ));
                assertThat(fusion.provenances()).containsKey(champ);
            }
            var encore = RegleDeFusion.fusionner(new Contenu(fusion.fiche(), fusion.provenances()), autre);
            assertThat(encore.fiche()).isEqualTo(fusion.fiche());
        }
    }

    private static Contenu auHasard(Random hasard) {
        var valeurs = new EnumMap<Champ, List<String>>(Champ.class);
        mettre(hasard, valeurs, Champ.NOM, "Mairie", "Espace", "Bus");
        mettre(hasard, valeurs, Champ.ADRESSE, "1 rue Haute", "2 rue Basse");
        mettre(hasard, valeurs, Champ.COMMUNE, "Verdun", "Étain");
        mettre(hasard, valeurs, Champ.CODE_POSTAL, "55100", "55400");
        mettre(hasard, valeurs, Champ.LATITUDE, "49.1", "49.2");
        mettre(hasard, valeurs, Champ.LONGITUDE, "5.3", "5.6");
        mettre(hasard, valeurs, Champ.TELEPHONE, "+33329000001", "+33329000002");
        mettre(
                hasard,
                valeurs,
                Champ.SERVICES,
                "Aide aux démarches administratives",
                "Loisirs et créations numériques");
        mettre(hasard, valeurs, Champ.FRAIS_A_CHARGE, "Gratuit", "Payant");
        mettre(hasard, valeurs, Champ.ITINERANCE, "Fixe", "Itinérant");
        var source =
                List.of("Recensement", Provenance.MODERATION, "France services").get(hasard.nextInt(3));
        return Contenu.de(Fiche.de(valeurs), source, ANCIEN.plusMonths(hasard.nextInt(60)));
    }

    private static void mettre(Random hasard, Map<Champ, List<String>> valeurs, Champ champ, String... possibles) {
        if (hasard.nextInt(4) > 0) {
            valeurs.put(champ, List.of(possibles[hasard.nextInt(possibles.length)]));
        }
    }
}
