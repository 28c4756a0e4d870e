package fr.maillage.navigateur;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a method to the minutes of a meeting, on a desktop, on a phone, without JavaScript; every page judged by axe and by its width. */
class ConduiteDeDemarcheTest extends GestionDansUnNavigateur {
    @ParameterizedTest
    @CsvSource({"1280, true", "320, true", "1280, false"})
    void aDemarcheIsLedFromItsMethodToTheMinutesOfAMeeting(int largeur, boolean javascript) {
        avecScript = javascript;
        ouvrir("/gestion/demarches/nouvelle", largeur, javascript, page -> {
            seConnecter(page);
            page.navigate(adresse("/gestion/demarches/nouvelle"));
            page.fill("#nom", "Démarche conduite");
            page.selectOption("#territoire", "departement:55");
            cliquer(page, "Créer la démarche");
            var demarche = page.url();

            page.navigate(demarche + "/etapes");
            verifier(page, largeur, "demarche-choix");
            cliquer(page, "Prendre cette méthode");
            verifier(page, largeur, "demarche-etapes");
            terminerUneEtape(page, largeur, demarche);
            reunir(page, largeur, demarche);
            for (var suite : new String[] {"", "/etapes", "/plan", "/plan/elements/lancement", "/plan/ajouter?genre=condition&dans=visite",
                "/plan/methode", "/calendrier", "/taches"}) {
                page.navigate(demarche + suite);
                verifier(page, largeur, "demarche" + suite.replaceAll("[^a-z]+", "-"));
            }
        });
    }

    private static void cliquer(Page page, String bouton) {
        page.locator("main button:has-text('" + bouton + "')").first().click();
    }

    private void terminerUneEtape(Page page, int largeur, String demarche) {
        page.navigate(demarche + "/etapes/lancement");
        page.fill("#commencee-annee", "2024");
        cliquer(page, "Commencer l’étape");
        verifier(page, largeur, "demarche-etape");
        cliquer(page, "Terminer malgré ce qui manque");
        assertThat(page.locator(".resume-erreurs").innerText()).contains("Écrivez pourquoi");
        verifier(page, largeur, "demarche-etape-refusee");
        page.fill("#motif", "Le groupe projet se réunit en janvier.");
        cliquer(page, "Terminer malgré ce qui manque");
        assertThat(page.locator("main").innerText()).contains("Le groupe projet se réunit en janvier.");
        verifier(page, largeur, "demarche-etape-faite");
    }

    private void reunir(Page page, int largeur, String demarche) {
        page.navigate(demarche + "/instances");
        verifier(page, largeur, "demarche-instances");
        page.locator("main a:has-text('Comité de pilotage')").click();
        page.fill("#structure-0", "Département d’essai");
        page.fill("#role-0", "présidence");
        verifier(page, largeur, "demarche-instance-nouvelle");
        cliquer(page, "Créer l’instance");
        verifier(page, largeur, "demarche-instance");
        page.locator("main a:has-text('Planifier une réunion')").click();
        page.fill("#jour-jour", "8");
        page.fill("#jour-mois", "10");
        page.fill("#jour-annee", "2024");
        page.fill("#debut", "10h");
        page.fill("#fin", "11h30");
        cliquer(page, "Créer la réunion");
        var reunion = page.url();
        page.navigate(reunion + "/ordre-du-jour");
        page.fill("#point-0", "Tour de table");
        page.fill("#duree-0", "20");
        page.fill("#point-1", "Calendrier de la démarche");
        verifier(page, largeur, "demarche-ordre-du-jour");
        cliquer(page, "Enregistrer l’ordre du jour");
        page.navigate(reunion + "/presences");
        page.selectOption("#etat-0", "PRESENT");
        page.fill("#nombre-0", "3");
        verifier(page, largeur, "demarche-presences");
        cliquer(page, "Enregistrer les présences");
        page.navigate(reunion + "/compte-rendu");
        page.fill("#decisions", "Ouvrir le recensement\nRéunir le COTECH en mars");
        verifier(page, largeur, "demarche-compte-rendu");
        cliquer(page, "Enregistrer le compte rendu");
        page.locator("main a:has-text('Ajouter une tâche')").click();
        page.fill("#titre", "Écrire aux intercommunalités");
        page.fill("#structure-0", "Département d’essai");
        page.fill("#echeance-jour", "1");
        page.fill("#echeance-mois", "11");
        page.fill("#echeance-annee", "2024");
        verifier(page, largeur, "demarche-tache");
        cliquer(page, "Créer la tâche");
        assertThat(page.locator("main").innerText()).contains("3 participants", "Réunir le COTECH en mars", "en retard");
        verifier(page, largeur, "demarche-reunion");
    }
}
