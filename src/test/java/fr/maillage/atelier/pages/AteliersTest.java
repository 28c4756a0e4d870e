package fr.maillage.atelier.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.atelier.Atelier;
import fr.maillage.atelier.Ateliers;
import fr.maillage.compte.CompteDEssai;
import fr.maillage.compte.Role;
import fr.maillage.presentation.Formats;
import fr.maillage.site.Site;
import fr.maillage.site.Visiteur;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Site
@SuppressWarnings("NullAway.Init")
class AteliersTest {
    @Autowired
    private CompteDEssai comptes;

    @Autowired
    private Ateliers ateliers;

    private Visiteur meuse;
    private String demarche;

    @BeforeEach
    void ouvrirUneDemarche() {
        meuse = comptes.visiteur(comptes.creer(Role.CHARGE_DE_MISSION, "departement:55"));
        meuse.lire("/gestion/demarches/nouvelle");
        demarche = suite(meuse.poster("/gestion/demarches", "nom", "Démarche d’essai", "territoire", "departement:55"));
    }

    private static String suite(java.net.http.HttpResponse<String> reponse) {
        assertThat(reponse.statusCode()).isEqualTo(302);
        return reponse.headers().firstValue("location").orElseThrow().replaceFirst("^https?://[^/]*", "");
    }

    private String creer(String nom) {
        meuse.lire(demarche + "/ateliers/nouveau");
        return suite(meuse.poster(
                demarche + "/ateliers",
                "nom",
                nom,
                "territoire",
                "epci:200034874",
                "jour-jour",
                "12",
                "jour-mois",
                "4",
                "jour-annee",
                "2022",
                "debut",
                "14h",
                "fin",
                "16h",
                "lieu",
                "Salle <des> fêtes",
                "voix",
                "3"));
    }

    private Atelier trouver(String chemin) {
        return ateliers.trouver(chemin.substring(chemin.lastIndexOf('/') + 1)).orElseThrow();
    }

    @Test
    void aWorkshopIsFoundAsItWasCreated() {
        assertThat(meuse.lire(demarche).body()).contains(demarche + "/ateliers");
        var chemin = creer("Atelier d’essai");
        var atelier = trouver(chemin);
        assertThat(atelier.jour()).isEqualTo(LocalDate.of(2022, 4, 12));
        assertThat(atelier.fin()).isEqualTo(LocalTime.of(16, 0));
        assertThat(atelier.voix()).isEqualTo(3);
        assertThat(atelier.etat()).isEqualTo(Atelier.Etat.PREPARATION);
        assertThat(ateliers.parCode(atelier.code())).contains(atelier);
        assertThat(meuse.lire(chemin).body())
                .contains(
                        Formats.date(LocalDate.of(2022, 4, 12)) + ", de 14h00 à 16h00",
                        "Salle &lt;des&gt; fêtes",
                        atelier.codeAffiche());
        assertThat(meuse.lire(demarche + "/ateliers").body()).contains(chemin);
    }

    @Test
    void aFormThatIsWrongSaysWhatAndKeepsWhatWasTyped() {
        meuse.lire(demarche + "/ateliers/nouveau");
        var reponse = meuse.poster(
                demarche + "/ateliers",
                "nom",
                "",
                "territoire",
                "epci:245900000",
                "debut",
                "16h",
                "fin",
                "14h",
                "lieu",
                "Gardé",
                "voix",
                "beaucoup");
        assertThat(reponse.statusCode()).isEqualTo(200);
        assertThat(reponse.body())
                .contains(
                        "Donnez un nom à l’atelier.",
                        "Choisissez un territoire de la liste.",
                        "L’atelier finit avant de commencer",
                        "Écrivez un nombre entre 0 et 50.",
                        "value=\"Gardé\"");
    }

    @Test
    void aChangeMadeOnAnOldVersionIsNotWrittenOverTheNewOne() {
        var chemin = creer("Atelier disputé");
        meuse.lire(chemin + "/modifier");
        var premier =
                meuse.poster(chemin + "/modifier", "version", "1", "nom", "Le premier", "territoire", "epci:200034874");
        assertThat(premier.statusCode()).isEqualTo(302);
        var second =
                meuse.poster(chemin + "/modifier", "version", "1", "nom", "Le second", "territoire", "epci:200034874");
        assertThat(second.body()).contains("Quelqu’un d’autre a changé cet atelier", "value=\"Le second\"");
        assertThat(trouver(chemin).nom()).isEqualTo("Le premier");
    }

    @Test
    void aRemovedWorkshopLeavesTheListItsCodeStopsAndItComesBack() {
        var chemin = creer("Atelier retiré");
        var code = trouver(chemin).code();
        meuse.lire(chemin);
        meuse.poster(chemin + "/retirer");
        assertThat(meuse.lire(demarche + "/ateliers").body()).doesNotContain(chemin);
        assertThat(ateliers.parCode(code)).isEmpty();
        assertThat(meuse.lire(chemin).body()).contains("Remettre dans la liste");
        meuse.poster(chemin + "/retirer", "retire", "non");
        assertThat(meuse.lire(demarche + "/ateliers").body()).contains(chemin);
    }

    @Test
    void anAccountOfAnotherTerritoryDoesNotSeeIt() {
        var chemin = creer("Atelier d’ici");
        var ailleurs = comptes.visiteur(comptes.creer(Role.CHARGE_DE_MISSION, "departement:24"));
        assertThat(ailleurs.lire(chemin).statusCode()).isEqualTo(404);
        assertThat(ailleurs.lire(demarche + "/ateliers").statusCode()).isEqualTo(404);
        assertThat(comptes.visiteur(Role.PARTENAIRE).lire(chemin).statusCode()).isEqualTo(403);
    }
}
