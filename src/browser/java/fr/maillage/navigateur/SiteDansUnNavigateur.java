package fr.maillage.navigateur;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import fr.maillage.site.AdressesPubliques;
import fr.maillage.site.Maillage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The site on a free port and a browser in front of it. */
@SpringBootTest(classes = Maillage.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SiteDansUnNavigateur {
    @LocalServerPort
    int port;

    private Navigateur navigateur;

    @BeforeAll
    void ouvrirLeNavigateur() {
        navigateur = new Navigateur();
    }

    @AfterAll
    void fermerLeNavigateur() {
        navigateur.close();
    }

    static List<String> adresses() {
        return AdressesPubliques.toutes();
    }

    String adresse(String chemin) {
        return "http://127.0.0.1:" + port + chemin;
    }

    /** One more person in front of the site, with a browser of their own; to be closed. */
    BrowserContext lecteur(int largeur, boolean javascript) {
        return navigateur.lecteur(largeur, 900, javascript);
    }

    /** Opens a page on a desktop screen. The test fails if the console or the Content-Security-Policy complains. */
    void ouvrir(String chemin, Consumer<Page> essai) {
        ouvrir(chemin, 1280, true, essai);
    }

    /** For a page whose status is an error: the browser writes it on the console. */
    void ouvrirSansConsole(String chemin, Consumer<Page> essai) {
        ouvrirSansConsole(chemin, 1280, true, essai);
    }

    void ouvrirSansConsole(String chemin, int largeur, boolean javascript, Consumer<Page> essai) {
        try (BrowserContext lecteur = navigateur.lecteur(largeur, 900, javascript)) {
            var page = lecteur.newPage();
            page.navigate(adresse(chemin));
            essai.accept(page);
        }
    }

    void ouvrir(String chemin, int largeur, boolean javascript, Consumer<Page> essai) {
        try (BrowserContext lecteur = navigateur.lecteur(largeur, 900, javascript)) {
            var page = lecteur.newPage();
            List<String> plaintes = new ArrayList<>();
            page.onConsoleMessage(message -> {
                if (!message.type().equals("log") && !message.type().equals("info")) {
                    plaintes.add(message.type() + " : " + message.text());
                }
            });
            page.onPageError(plaintes::add);
            page.navigate(adresse(chemin), new Page.NavigateOptions().setWaitUntil(WaitUntilState.LOAD));
            essai.accept(page);
            assertThat(plaintes).as("console of %s", chemin).isEmpty();
        }
    }
}
