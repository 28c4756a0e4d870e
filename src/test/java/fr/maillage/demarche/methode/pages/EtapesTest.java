package fr.maillage.demarche.methode.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.compte.CompteDEssai;
import fr.maillage.compte.Role;
import fr.maillage.site.Site;
import fr.maillage.site.Visiteur;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Site
@SuppressWarnings("NullAway.Init")
class EtapesTest {
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    @Autowired
    private CompteDEssai comptes;

    private Visiteur meuse;
    private String chemin = "";

    @BeforeEach
    void ouvrir() {
        meuse = comptes.visiteur(comptes.creer(Role.CHARGE_DE_MISSION, "departement:55"));
        meuse.lire("/gestion/demarches/nouvelle");
        chemin = suite(meuse.poster("/gestion/demarches", "nom", "Démarche d’essai", "territoire", "departement:55"));
    }

    private static String suite(java.net.http.HttpResponse<String> reponse) {
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(302);
        return reponse.headers().firstValue("location").orElseThrow().replaceFirst("^https?://[^/]*", "");
    }

    private void prendre(String methode) {
        meuse.lire(chemin + "/etapes");
        assertThat(suite(meuse.poster(chemin + "/plan/methode", "methode", methode, "version", "0")))
                .isEqualTo(chemin + "/etapes");
    }

    private String lire(String suite) {
        var reponse = meuse.lire(chemin + suite);
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(200);
        return reponse.body();
    }

    private String version(String suite) {
        var version = VERSION.matcher(lire(suite));
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    @Test
    void aDemarcheWithoutPlanProposesTheMethodsAndTakesOne() {
        assertThat(lire("/etapes"))
                .contains("La feuille de route en huit étapes", "dix étapes", "Partir d’un plan vide");
        prendre("huit-etapes");
        assertThat(lire("/etapes")).contains("Vous êtes ici", "1. Lancer la démarche", "0 étape faite sur 8");
        assertThat(lire("")).contains("étape 1 sur 8, Lancer la démarche");
    }

    @Test
    void aStepIsNotCalledDoneWithoutWhatItAsksForUnlessAReasonIsWrittenAndShown() {
        prendre("huit-etapes");
        lire("/etapes/premiere-version");
        var commencee = new String[] {"commencee-jour", "1", "commencee-mois", "3", "commencee-annee", "2022"};
        suite(meuse.poster(chemin + "/etapes/premiere-version/commencer", commencee));
        var fin = new String[] {"finie-jour", "10", "finie-mois", "3", "finie-annee", "2022"};
        lire("/etapes/premiere-version");
        var sansMotif = meuse.poster(chemin + "/etapes/premiere-version/terminer", fin);
        assertThat(sansMotif.body()).contains("Il manque encore quelque chose. Écrivez pourquoi", "en cours");
        suite(meuse.poster(
                chemin + "/etapes/premiere-version/terminer",
                "finie-jour",
                "10",
                "finie-mois",
                "3",
                "finie-annee",
                "2022",
                "motif",
                "Le COPIL a préféré <une note>"));
        assertThat(lire("/etapes/premiere-version"))
                .contains("faite", "Le COPIL a préféré &lt;une note&gt;", "par Essai ", "passé sans")
                .contains("du 1er\u00a0mars 2022 au 10\u00a0mars 2022")
                .contains("«\u00a0Feuille de route, version 1\u00a0»\u00a0: attendu");
        assertThat(lire("/etapes")).contains("1 condition passée avec un motif écrit", "1 étape faite sur 8");
    }

    @Test
    void aStepDoesNotEndBeforeItBeganNorTomorrow() {
        prendre("huit-etapes");
        lire("/etapes/visite");
        suite(meuse.poster(
                chemin + "/etapes/visite/commencer",
                "commencee-jour",
                "1",
                "commencee-mois",
                "3",
                "commencee-annee",
                "2022"));
        lire("/etapes/visite");
        assertThat(meuse.poster(
                                chemin + "/etapes/visite/terminer",
                                "finie-jour",
                                "1",
                                "finie-mois",
                                "2",
                                "finie-annee",
                                "2022",
                                "motif",
                                "x")
                        .body())
                .contains("ne peut pas finir avant d’avoir commencé");
        assertThat(meuse.poster(
                                chemin + "/etapes/visite/terminer",
                                "finie-jour",
                                "1",
                                "finie-mois",
                                "2",
                                "finie-annee",
                                "2100",
                                "motif",
                                "gardé")
                        .body())
                .contains("Cette date est à venir", "gardé</textarea>");
    }

    @Test
    void aDeliverableThatIsFiledOpensItsGate() {
        prendre("huit-etapes");
        assertThat(lire("/etapes/premiere-version")).contains("il manque");
        suite(meuse.poster(
                chemin + "/etapes/premiere-version/livrables/version-1",
                "version",
                "0",
                "etat-version-1",
                "DEPOSE",
                "lien-version-1",
                "https://example.org/v1",
                "note-version-1",
                "Brouillon"));
        assertThat(lire("/etapes/premiere-version"))
                .contains("c’est fait", "https://example.org/v1", "Brouillon")
                .doesNotContain("il manque");
    }

    @Test
    void aLinkThatIsNoneIsRefusedAndAnOldVersionIsNotWrittenOver() {
        prendre("huit-etapes");
        var adresse = chemin + "/etapes/premiere-version/livrables/version-1";
        lire("/etapes/premiere-version");
        assertThat(meuse.poster(
                                adresse,
                                "version",
                                "0",
                                "etat-version-1",
                                "DEPOSE",
                                "lien-version-1",
                                "javascript:alert(1)")
                        .body())
                .contains("Écrivez une adresse qui commence par https://");
        suite(meuse.poster(adresse, "version", "0", "etat-version-1", "EN_PREPARATION"));
        lire("/etapes/premiere-version");
        assertThat(meuse.poster(adresse, "version", "0", "etat-version-1", "VALIDE", "note-version-1", "la mienne")
                        .body())
                .contains("Quelqu’un d’autre a changé ce livrable", "la mienne</textarea>", "en préparation");
    }

    @Test
    void aGateWithoutCheckIsTickedWithANoteAndTakenBack() {
        prendre("huit-etapes");
        lire("/etapes/visite");
        var adresse = chemin + "/etapes/visite/conditions/visite-faite";
        assertThat(meuse.poster(adresse, "passee", "non").body()).contains("ce que vous avez constaté.");
        suite(meuse.poster(adresse, "passee", "non", "motif-visite-faite", "Trente personnes y étaient"));
        assertThat(lire("/etapes/visite")).contains("Trente personnes y étaient", "coché", "Constaté par Essai");
        suite(meuse.poster(adresse + "/retirer"));
        assertThat(lire("/etapes/visite")).doesNotContain("Trente personnes y étaient");
    }

    @Test
    void aGateThatACheckFindsClosedCannotBeTicked() {
        prendre("huit-etapes");
        lire("/etapes/premiere-version");
        suite(meuse.poster(
                chemin + "/etapes/premiere-version/conditions/version-1-deposee",
                "passee",
                "non",
                "motif-version-1-deposee",
                "je coche"));
        assertThat(lire("/etapes/premiere-version")).contains("passé sans").doesNotContain(">coché<");
    }

    @Test
    void aPieceIsAddedChangedMovedTakenOutAndEachChangeUndone() {
        prendre("huit-etapes");
        var avant = lire("/plan/methode.yaml");
        suite(meuse.poster(
                chemin + "/plan/ajouter?genre=etape&dans=agir", "version", version("/plan"), "nom", "Bilan & suite"));
        assertThat(lire("/plan?fait=change"))
                .contains("9. Bilan &amp; suite", "Annuler&nbsp;: Étape «\u00a0Bilan &amp; suite\u00a0» ajoutée");
        suite(meuse.poster(
                chemin + "/plan/elements/visite",
                "version",
                version("/plan"),
                "nom",
                "Voyage",
                "debut-jour",
                "8",
                "debut-mois",
                "10",
                "debut-annee",
                "2021"));
        suite(meuse.poster(chemin + "/plan/elements/visite/deplacer", "sens", "haut", "version", version("/plan")));
        suite(meuse.poster(chemin + "/plan/elements/enquete-close/retirer", "version", version("/plan")));
        assertThat(lire("/etapes"))
                .contains("Voyage", "à partir du 8\u00a0octobre 2021")
                .doesNotContain("enquête est close");
        for (int i = 0; i < 4; i++) {
            suite(meuse.poster(chemin + "/plan/annuler", "version", version("/plan")));
        }
        assertThat(lire("/plan/methode.yaml")).isEqualTo(avant);
    }

    @Test
    void aChangeOfAPlanThatSomebodyElseChangedIsNotWritten() {
        prendre("huit-etapes");
        var vieille = version("/plan");
        suite(meuse.poster(chemin + "/plan/elements/visite/retirer", "version", vieille));
        lire("/plan");
        assertThat(suite(meuse.poster(chemin + "/plan/elements/lancement/retirer", "version", vieille)))
                .endsWith("fait=depasse");
        assertThat(meuse.poster(chemin + "/plan/elements/lancement", "version", vieille, "nom", "Le mien")
                        .body())
                .contains("Quelqu’un d’autre a changé le plan", "value=\"Le mien\"");
        assertThat(lire("/etapes")).contains("Lancer la démarche").doesNotContain("Le mien");
    }

    @Test
    void aMethodLeavesAsYamlAndComesBack() {
        prendre("dix-etapes-en-deux-phases");
        var yaml = lire("/plan/methode.yaml");
        lire("/plan/methode");
        var faux = meuse.poster(chemin + "/plan/importer", "version", "1", "yaml", yaml.replace("nom:", "titre:"));
        assertThat(faux.body()).contains("champ «\u00a0titre\u00a0»", "ce champ n’existe pas", "titre: ");
        suite(meuse.poster(
                chemin + "/plan/importer",
                "version",
                "1",
                "yaml",
                yaml.replace("Réunion de lancement", "Premier jour")));
        assertThat(lire("/etapes")).contains("1. Premier jour");
        lire("/plan/methode");
        assertThat(meuse.deposer(
                                chemin + "/plan/importer?version=2",
                                "methode.yaml",
                                yaml.getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(302);
        assertThat(lire("/etapes")).contains("1. Réunion de lancement");
    }

    @Test
    void anAccountOfAnotherTerritoryHasNoPartInIt() {
        prendre("huit-etapes");
        var ailleurs = comptes.visiteur(comptes.creer(Role.CHARGE_DE_MISSION, "departement:24"));
        for (var page : new String[] {
            "/etapes", "/etapes/visite", "/plan", "/plan/methode", "/plan/methode.yaml", "/plan/elements/visite"
        }) {
            assertThat(ailleurs.lire(chemin + page).statusCode()).as(page).isEqualTo(404);
        }
        ailleurs.lire("/gestion/demarches");
        assertThat(ailleurs.poster(chemin + "/plan/annuler", "version", "1").statusCode())
                .isEqualTo(404);
        assertThat(meuse.lire(chemin + "/etapes/inconnue").statusCode()).isEqualTo(404);
    }
}
