package fr.maillage.feuillederoute.version;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.feuillederoute.DansUneFeuilleDeRoute;
import fr.maillage.feuillederoute.modele.Action;
import fr.maillage.feuillederoute.modele.Chantier;
import fr.maillage.site.Site;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Versions, as somebody uses them. */
@Site
class PagesDeVersionsTest extends DansUneFeuilleDeRoute {
    private String chemin() {
        return feuille.chemin() + "/versions";
    }

    private void figer(String nom) {
        chargee.lire(chemin() + "/figer");
        var reponse = chargee.poster(chemin(), "nom", nom, "validePar", "COPIL");
        assertThat(reponse.statusCode()).isEqualTo(302);
    }

    @Test
    void aVersionIsReadAsItStoodAndItsDifferencesWithNowAreShownWordByWord() {
        poserUneBranche();
        figer("Document brut");
        poser(
                Chantier.nouveau("c1", 1, "1.a", "Former les élus", "d1"),
                Action.nouvelle("a2", 2, "", "Écrire un livret", "c1"));
        assertThat(chargee.lire(chemin()).body()).contains("V1 · Document brut", "validée par COPIL");
        assertThat(chargee.lire(chemin() + "/1").body())
                .contains("Former les agents")
                .doesNotContain("Former les élus", "Écrire un livret");
        var page = chargee.lire(chemin() + "/difference?de=v1&a=maintenant").body();
        assertThat(page).contains("<del>", "agents", "<ins>", "élus", "Écrire un livret");
        assertThat(chargee.lire(chemin() + "/difference?de=v1&a=maintenant&nature=AJOUTE")
                        .body())
                .doesNotContain("Former les ");
        assertThat(chargee.lire(chemin() + "/difference?de=v1&a=v1").body()).contains("Rien n’a changé");
    }

    @Test
    void theDifferenceIsGivenInEveryFormat() {
        poserUneBranche();
        figer("V1");
        poser(Chantier.nouveau("c1", 1, "1.a", "=Former les élus", "d1"));
        for (var extension : List.of("docx", "odt", "pdf", "csv")) {
            var reponse = chargee.telecharger(chemin() + "/difference." + extension + "?de=v1&a=maintenant");
            assertThat(reponse.statusCode()).as(extension).isEqualTo(200);
            assertThat(reponse.body()).as(extension).hasSizeGreaterThan(50);
        }
    }

    @Test
    void whatNamesNoMomentIsSaidSo() {
        assertThat(chargee.lire(chemin() + "/difference?de=hier").statusCode()).isEqualTo(400);
        assertThat(chargee.lire(chemin() + "/difference?de=v9").statusCode()).isEqualTo(404);
        assertThat(chargee.lire(chemin() + "/difference?de=2020-01-01").body()).contains("Rien n’a changé");
        assertThat(chargee.lire(chemin() + "/9").statusCode()).isEqualTo(404);
    }

    @Test
    void aVersionNeedsANameAndKeepsWhatWasTyped() {
        chargee.lire(chemin() + "/figer");
        var page = chargee.poster(chemin(), "nom", "", "note", "Présentée aux élus")
                .body();
        assertThat(page).contains("Donnez un nom à cette version", "Présentée aux élus");
        figer("V1");
        chargee.lire(chemin() + "/1/completer");
        chargee.poster(
                chemin() + "/1/completer",
                "nom",
                "V1 relue",
                "valideLe-jour",
                "8",
                "valideLe-mois",
                "10",
                "valideLe-annee",
                "2026");
        assertThat(chargee.lire(chemin()).body().replace('\u00a0', ' ')).contains("V1 relue", "le 8 octobre 2026");
    }
}
