package fr.maillage.atelier.synthese;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.atelier.Atelier;
import fr.maillage.atelier.Atelier.Etat;
import fr.maillage.atelier.DansUnAtelier;
import fr.maillage.atelier.Syntheses;
import fr.maillage.atelier.contribution.Decision;
import fr.maillage.atelier.contribution.Famille;
import fr.maillage.atelier.contribution.Genre;
import fr.maillage.atelier.contribution.Geste;
import fr.maillage.atelier.contribution.Notation;
import fr.maillage.atelier.contribution.Tableau;
import fr.maillage.atelier.contribution.Tableau.Carte;
import fr.maillage.atelier.registre.TableauEnBase.Visee;
import fr.maillage.site.Site;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Site
@SuppressWarnings("NullAway.Init")
class SyntheseTest extends DansUnAtelier {
    @Autowired
    private Syntheses syntheses;

    private void faire(Geste geste, String... ids) {
        assertThat(tableau.faire(
                        atelier.id(),
                        Stream.of(ids)
                                .map(id -> new Visee(id, trouver(id).version()))
                                .toList(),
                        geste,
                        "essai"))
                .hasToString("FAIT");
    }

    /** All that a board shows, whatever the identifiers and how supports were given. */
    private List<String> montre(Atelier atelier) {
        return Tableau.de(
                        lecture.toutes(atelier.id()),
                        familles.de(atelier.id()),
                        lecture.voix(atelier.id()),
                        Tableau.Ordre.VOIX)
                .colonnes()
                .stream()
                .map(c ->
                        c.nom() + c.cartes().stream().map(SyntheseTest::montre).toList())
                .toList();
    }

    private static String montre(Carte carte) {
        var contenu = carte.tete().contenu();
        return List.of(
                        carte.tete().genre(),
                        contenu.texte(),
                        contenu.verbatim(),
                        contenu.decision(),
                        contenu.notation(),
                        contenu.aVerifier(),
                        carte.voix(),
                        carte.membres().stream().map(m -> m.contenu().texte()).toList(),
                        carte.idees().stream().map(SyntheseTest::montre).toList())
                .toString();
    }

    private void remplir() {
        var besoin = deposer(Genre.BESOIN, "=SOMME(A1) n’est pas une formule", famille(0), null);
        var meme = deposer(Genre.BESOIN, "'=un texte; qui \"pique\"\nsur deux lignes", famille(1), null);
        var idee = deposer(Genre.IDEE, "Une idée", null, meme);
        deposer(Genre.IDEE, "-une idée libre", famille(4), null);
        deposer(Genre.BESOIN, "'apostrophe", null, null);
        var cachee = deposer(Genre.BESOIN, "À cacher", famille(0), null);
        faire(new Geste.Regrouper(), besoin, meme);
        faire(new Geste.Noter(Map.of(idee, new Notation(1, 2, null, 10, 9)), Map.of(idee, Decision.RETENUE)), idee);
        faire(new Geste.Masquer(true), cachee);
        var premiere = familles.de(atelier.id()).getFirst();
        familles.changer(atelier.id(), premiere.id(), premiere.version(), "S’équiper & réparer", 3);
        passer(Etat.VOTE);
        for (var role : List.of("elu", "habitant")) {
            var telephone = telephone(role);
            telephone.poster(atelier.cheminPublic() + "/soutiens", "contribution", besoin, "donne", "oui");
        }
    }

    @Test
    void theFileDownloadedThenPutBackElsewhereGivesTheSameBoard() {
        remplir();
        var csv = animatrice.lire(atelier.chemin() + "/synthese.csv").body();
        assertThat(csv).contains("'=SOMME").doesNotContain("À cacher");
        var copie = creer("Copie", "epci:200034874");
        animatrice.lire(copie.chemin() + "/synthese");
        var octets = csv.getBytes(StandardCharsets.UTF_8);
        assertThat(animatrice
                        .deposer(copie.chemin() + "/synthese", "atelier.csv", octets)
                        .body())
                .contains("5\u00a0contributions ajoutées");
        assertThat(montre(copie)).isEqualTo(montre(atelier));
        animatrice.deposer(copie.chemin() + "/synthese", "atelier.csv", octets);
        assertThat(lecture.toutes(copie.id())).hasSize(5);
        assertThat(montre(copie)).isEqualTo(montre(atelier));
        var relu = animatrice.lire(copie.chemin() + "/synthese.csv").body();
        assertThat(relu.replaceAll("[BI]-[0-9a-z]{5}", "X")).isEqualTo(csv.replaceAll("[BI]-[0-9a-z]{5}", "X"));
    }

    @Test
    void theFilePutBackInItsOwnWorkshopChangesNothingThatIsSeen() {
        remplir();
        var avant = montre(atelier);
        var csv = animatrice.lire(atelier.chemin() + "/synthese.csv").body();
        animatrice.lire(atelier.chemin() + "/synthese");
        animatrice.deposer(atelier.chemin() + "/synthese", "a.csv", csv.getBytes(StandardCharsets.UTF_8));
        assertThat(montre(atelier)).isEqualTo(avant);
        assertThat(tout()).hasSize(6);
    }

    @Test
    void aFileThatIsWrongIsToldLineByLineAndChangesNothing() {
        animatrice.lire(atelier.chemin() + "/synthese");
        var csv = "genre;texte;soutiens\nBesoin;Juste;1\nAutre;Faux;2\nIdée;;deux\n";
        assertThat(animatrice
                        .deposer(atelier.chemin() + "/synthese", "a.csv", csv.getBytes(StandardCharsets.UTF_8))
                        .body())
                .contains("Ligne 3", "Ligne 4", "Le tableau n’a pas changé");
        assertThat(tout()).isEmpty();
        var image = new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2};
        assertThat(animatrice
                        .deposer(atelier.chemin() + "/synthese", "a.csv", image)
                        .body())
                .contains("Le tableau n’a pas changé");
    }

    @Test
    void aFileSavedByAnOlderSpreadsheetIsRead() {
        animatrice.lire(atelier.chemin() + "/synthese");
        var csv = "genre,texte,famille\r\nIdée,Réparer à l’école,Été\r\n";
        animatrice.deposer(
                atelier.chemin() + "/synthese",
                "a.csv",
                csv.getBytes(java.nio.charset.Charset.forName("windows-1252")));
        assertThat(tout())
                .singleElement()
                .satisfies(c -> assertThat(c.contenu().texte()).isEqualTo("Réparer à l’école"));
        assertThat(familles.de(atelier.id())).extracting(Famille::nom).contains("Été");
    }

    @Test
    void aRoleIsWrittenNowhereUnderFiveParticipants() {
        for (int i = 0; i < 5; i++) {
            besoin(telephone("habitant"), "Besoin d’habitant " + i, "cle234567bcdfgh" + i);
        }
        for (int i = 0; i < 4; i++) {
            besoin(telephone("elu"), "Besoin d’élu " + i, "cle234567bcdfgh" + i);
        }
        assertThat(syntheses.de(atelier).besoins().flatMap(b -> b.role().stream()))
                .isEmpty();
        telephone("agent");
        assertThat(syntheses.de(atelier).besoins().flatMap(b -> b.role().stream()))
                .containsOnly("Habitant, habitante")
                .hasSize(5);
        assertThat(animatrice.lire(atelier.chemin() + "/synthese").body()).doesNotContain("Élu, élue");
        assertThat(animatrice.lire(atelier.chemin() + "/synthese.csv").body())
                .contains(";habitant;")
                .doesNotContain(";elu;");
    }

    @Test
    void aNeedIsFoundByItsIdentifierWhereverItWasMerged() {
        var un = deposer(Genre.BESOIN, "Un", famille(0), null);
        var deux = deposer(Genre.BESOIN, "Deux", null, null);
        var idee = deposer(Genre.IDEE, "Une idée", null, deux);
        faire(new Geste.Regrouper(), un, deux);
        assertThat(syntheses.besoin(deux)).hasValueSatisfying(b -> {
            assertThat(b.id()).isEqualTo(un);
            assertThat(b.cleDeFamille()).isEqualTo("equipement");
        });
        assertThat(syntheses.idee(idee))
                .hasValueSatisfying(i -> assertThat(i.besoin()).contains(un));
        assertThat(syntheses.besoin("B-zzzzz")).isEmpty();
        faire(new Geste.Masquer(true), un);
        assertThat(syntheses.besoin(un)).isEmpty();
    }

    @Test
    void workshopsAreComparedByFamiliesAndByNeedsSaidInNearWords() {
        deposer(Genre.BESOIN, "Former les secrétaires de mairie", famille(2), null);
        atelier = creer("Second atelier", "epci:200066108");
        deposer(Genre.BESOIN, "Formation des secrétaires de mairie", famille(2), null);
        deposer(Genre.BESOIN, "Un bus", famille(4), null);
        var comparaison = Comparaison.de(syntheses.deLaDemarche(demarche));
        assertThat(comparaison.lignes().getFirst().famille()).isEqualTo("Formation, aidants compris");
        assertThat(comparaison.lignes().getFirst().territoires()).isEqualTo(2);
        assertThat(comparaison.communs())
                .singleElement()
                .satisfies(c -> assertThat(c.ateliers()).containsExactly(1, 2));
        assertThat(animatrice
                        .lire("/gestion/demarches/" + demarche + "/ateliers/comparaison")
                        .body())
                .contains("2 sur 2", "Former les secrétaires de mairie");
    }
}
