package fr.maillage.navigateur;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fr.maillage.lieu.travail.Travail.Genre;
import fr.maillage.lieu.travail.Travaux;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Importing by keyboard alone, on a desktop and on a phone, with and without JavaScript; every page judged by axe and by its width. */
class ImportTest extends GestionDansUnNavigateur {
    private static final String LISTE = "/gestion/imports";

    @Autowired
    Travaux travaux;

    private String nom = "";
    private CountDownLatch occupe = new CountDownLatch(0);

    @BeforeEach
    void aListOfItsOwn() {
        nom = "Essai " + UUID.randomUUID().toString().substring(0, 8);
    }

    @AfterEach
    void freeTheWorkshop() {
        occupe.countDown();
    }

    /** A place of the Meuse, one without service, one of another département. */
    private FilePayload liste() {
        var csv = """
                Nom;Adresse;CP;Ville;Mail;Prestations
                Médiathèque %1$s;12 rue %1$s;55100;Verdun;accueil@example.org;Accéder à du matériel
                Mairie %1$s;1 place %1$s;55200;Commercy;;
                Relais %1$s;3 rue %1$s;54000;Nancy;;Accéder à du matériel
                """.formatted(nom);
        return new FilePayload("liste-" + nom + ".csv", "text/csv", csv.getBytes(UTF_8));
    }

    private void deposer(Page page, int largeur) {
        page.navigate(adresse(LISTE + "/nouveau"));
        verifier(page, largeur, "import-depot");
        allerA(page, "#fichier");
        // The system's own window, that the keyboard opens from here, is out of the page.
        page.setInputFiles("#fichier", liste());
        allerA(page, "main button");
        envoyer(page);
    }

    private static String texte(Page page) {
        return page.locator("main").innerText();
    }

    @ParameterizedTest
    @CsvSource({"1280, true", "320, true", "1280, false", "320, false"})
    void aListIsReadTriedImportedThenUndoneByKeyboardAlone(int largeur, boolean javascript) {
        avecScript = javascript;
        ouvrir(LISTE, largeur, javascript, page -> {
            seConnecter(page);
            verifier(page, largeur, "import-liste");
            deposer(page, largeur);
            verifier(page, largeur, "import-lecture");
            allerA(page, "button[value=essai]");
            envoyer(page);
            assertThat(texte(page)).contains("1\u00a0rejetée", "Commune hors de votre périmètre\u00a0: Nancy");
            verifier(page, largeur, "import-essai");
            allerA(page, "button:has-text('Importer 2')");
            envoyer(page);
            // Reloads by itself until the end.
            page.locator("main:has-text('Terminé')").waitFor();
            assertThat(texte(page)).contains("3\u00a0lignes = 1\u00a0importée");
            verifier(page, largeur, "import-suivi");
            var suivi = page.url();
            page.navigate(adresse(LISTE));
            verifier(page, largeur, "import-liste-pleine");
            page.navigate(suivi);
            allerA(page, "a:has-text('Annuler cet import')");
            envoyer(page);
            verifier(page, largeur, "import-annulation");
            allerA(page, "main button");
            envoyer(page);
            assertThat(texte(page)).contains("L’import est annulé", "Archivé");
            verifier(page, largeur, "import-annule");
        });
    }

    @ParameterizedTest
    @CsvSource({"1280, true", "320, false"})
    void aTrialThatLastsIsLeftStoppedAndFoundAgainByItself(int largeur, boolean javascript) {
        avecScript = javascript;
        ouvrir(LISTE, largeur, javascript, page -> {
            seConnecter(page);
            occuper();
            deposer(page, largeur);
            allerA(page, "button[value=essai]");
            envoyer(page);
            assertThat(texte(page)).contains("Vous pouvez quitter cette page");
            allerA(page, "a:has-text('Arrêter l’actualisation')");
            envoyer(page);
            verifier(page, largeur, "import-essai-en-cours");
            allerA(page, "button:has-text('Interrompre l’essai')");
            envoyer(page);
            assertThat(texte(page)).contains("L’essai s’est arrêté avant la fin");
            verifier(page, largeur, "import-essai-interrompu");
            allerA(page, "button:has-text('Recommencer l’essai')");
            envoyer(page);
            page.navigate(adresse(LISTE));
            allerA(page, "main a:has-text('" + nom + "')");
            envoyer(page);
            assertThat(texte(page)).contains("Interrompre l’essai");
            occupe.countDown();
            page.locator("main:has-text('Rien n’est encore écrit')").waitFor();

            occuper();
            page.navigate(adresse("/gestion/doublons"));
            allerA(page, "button:has-text('Chercher les doublons')");
            envoyer(page);
            page.navigate(page.url() + "?suivi=non");
            verifier(page, largeur, "doublons-recherche");
            page.navigate(adresse("/gestion/doublons"));
            verifier(page, largeur, "doublons-en-cours");
            allerA(page, "a:has-text('Suivre la recherche')");
            envoyer(page);
            occupe.countDown();
            page.locator("main:has-text('Dernière recherche')").waitFor();
            verifier(page, largeur, "doublons-trouves");
        });
    }

    /** Keeps the workshop of the node busy, so that what is asked waits for as long as the test wants. */
    private void occuper() {
        var verrou = new CountDownLatch(1);
        occupe = verrou;
        travaux.lancer(Genre.DOUBLONS, UUID.randomUUID().toString(), "", Duration.ZERO, avancement -> {
            try {
                verrou.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new byte[0];
        });
    }

    @ParameterizedTest
    @CsvSource({"1280, true", "320, true", "320, false"})
    void openDataArePublishedByKeyboardAlone(int largeur, boolean javascript) {
        avecScript = javascript;
        ouvrir("/gestion/publication", largeur, javascript, page -> {
            seConnecter(page);
            verifier(page, largeur, "publication");
            allerA(page, "button:has-text('Publier le fichier maintenant')");
            envoyer(page);
            assertThat(texte(page)).containsAnyOf("Le fichier est publié", "Rien n’a changé");
            verifier(page, largeur, "publication-faite");
        });
    }
}
