package fr.maillage.demarche.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.compte.CompteDEssai;
import fr.maillage.compte.Role;
import fr.maillage.demarche.Demarche;
import fr.maillage.demarche.Demarches;
import fr.maillage.site.Site;
import fr.maillage.site.Visiteur;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Site
@SuppressWarnings("NullAway.Init")
class DemarchesTest {
    @Autowired
    private CompteDEssai comptes;

    @Autowired
    private Demarches demarches;

    private Visiteur meuse;

    @BeforeEach
    void ouvrir() {
        meuse = comptes.visiteur(comptes.creer(Role.CHARGE_DE_MISSION, "departement:55"));
    }

    /** @return path of the démarche */
    private String creer(String nom) {
        meuse.lire("/gestion/demarches/nouvelle");
        var reponse = meuse.poster(
                "/gestion/demarches",
                "nom",
                nom,
                "territoire",
                "departement:55",
                "porteur",
                "Département d’essai",
                "presentation",
                "Première ligne.\r\nSeconde ligne.");
        assertThat(reponse.statusCode()).isEqualTo(302);
        return reponse.headers().firstValue("location").orElseThrow().replaceFirst("^https?://[^/]*", "");
    }

    private Demarche trouver(String chemin) {
        return demarches.trouver(chemin.substring(chemin.lastIndexOf('/') + 1)).orElseThrow();
    }

    @Test
    void aDemarcheIsFoundAsItWasCreated() {
        var chemin = creer("L’inclusion <numérique> en essai");
        assertThat(meuse.lire(chemin).body())
                .contains(
                        "L’inclusion &lt;numérique&gt; en essai", "/territoires/departement/55", "Département d’essai");
        assertThat(trouver(chemin).presentation()).isEqualTo("Première ligne.\nSeconde ligne.");
        assertThat(meuse.lire("/gestion/demarches").body()).contains(chemin);
    }

    @Test
    void aFormThatIsWrongSaysWhatAndKeepsWhatWasTyped() {
        meuse.lire("/gestion/demarches/nouvelle");
        var reponse = meuse.poster("/gestion/demarches", "nom", "", "territoire", "departement:75", "porteur", "Gardé");
        assertThat(reponse.statusCode()).isEqualTo(200);
        assertThat(reponse.body())
                .contains("Donnez un nom à la démarche.", "Choisissez un territoire de la liste.", "value=\"Gardé\"");
    }

    @Test
    void aChangeMadeOnAnOldVersionIsNotWrittenOverTheNewOne() {
        var chemin = creer("Démarche disputée");
        meuse.lire(chemin + "/modifier");
        var premier =
                meuse.poster(chemin + "/modifier", "version", "1", "nom", "Le premier", "territoire", "departement:55");
        assertThat(premier.statusCode()).isEqualTo(302);
        meuse.lire(chemin + "/modifier");
        var second =
                meuse.poster(chemin + "/modifier", "version", "1", "nom", "Le second", "territoire", "departement:55");
        assertThat(second.body()).contains("Quelqu’un d’autre a changé cette démarche", "value=\"Le second\"");
        assertThat(trouver(chemin).nom()).isEqualTo("Le premier");
    }

    @Test
    void aRemovedDemarcheLeavesTheListAndComesBack() {
        var chemin = creer("Démarche retirée");
        meuse.lire(chemin);
        meuse.poster(chemin + "/retirer");
        assertThat(meuse.lire("/gestion/demarches").body()).doesNotContain(chemin);
        assertThat(meuse.lire(chemin).body()).contains("Remettre dans la liste");
        meuse.poster(chemin + "/retirer", "retiree", "non");
        assertThat(meuse.lire("/gestion/demarches").body()).contains(chemin);
    }

    @Test
    void anAccountOfAnotherTerritoryDoesNotSeeIt() {
        var chemin = creer("Démarche d’ici");
        var ailleurs = comptes.visiteur(comptes.creer(Role.CHARGE_DE_MISSION, "departement:24"));
        assertThat(ailleurs.lire(chemin).statusCode()).isEqualTo(404);
        assertThat(ailleurs.lire("/gestion/demarches").body()).doesNotContain(chemin);
        assertThat(comptes.visiteur(Role.PARTENAIRE).lire(chemin).statusCode()).isEqualTo(403);
    }
}
