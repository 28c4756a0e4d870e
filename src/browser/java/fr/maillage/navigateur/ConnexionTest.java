package fr.maillage.navigateur;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Signing in and out by keyboard alone, on a desktop and on a phone, with and without JavaScript; the letter is read in the outbox. With
 * {@code -Dmaillage.captures=FOLDER}, each page is drawn.
 */
class ConnexionTest extends SiteDansUnNavigateur {
    private static final Pattern LIEN = Pattern.compile("/connexion/lien\\?jeton=\\S+");

    @Autowired
    JdbcClient base;

    private String courriel = "";

    @BeforeEach
    void openAnAccount() {
        // All these tests knock from one address: together they would be told to wait.
        base.sql("delete from compte.limite").update();
        courriel = "navigateur-" + UUID.randomUUID() + "@example.org";
        base.sql("""
                        insert into compte.compte (id, courriel, nom, role, perimetre, cree_le)
                        values (left(md5(:courriel), 10), :courriel, 'Mission d’essai', 'ADMINISTRATEUR', 'france', now())
                        """).param("courriel", courriel).update();
    }

    @ParameterizedTest
    @CsvSource({"1280, true", "320, true", "1280, false"})
    void oneSignsInAndOutByKeyboardAlone(int largeur, boolean javascript) {
        ouvrir("/gestion/comptes", largeur, javascript, page -> {
            assertThat(page.locator("h1").innerText()).isEqualTo("Se connecter");
            verifier(page, largeur, javascript);
            allerA(page, "#courriel");
            page.keyboard().type(courriel);
            envoyer(page);
            assertThat(page.locator("h1").innerText()).isEqualTo("Ouvrez le lien que vous avez reçu");
            verifier(page, largeur, javascript);

            page.navigate(adresse(lienRecu()));
            verifier(page, largeur, javascript);
            allerA(page, "main button");
            envoyer(page);
            assertThat(page.url()).isEqualTo(adresse("/gestion/comptes"));
            assertThat(page.locator("h1").innerText()).isEqualTo("Comptes");

            for (var chemin : new String[] {
                "/gestion", "/gestion/comptes", "/gestion/comptes/nouveau", "/gestion/courrier", "/gestion/journal"
            }) {
                page.navigate(adresse(chemin));
                verifier(page, largeur, javascript);
            }
            allerA(page, ".deconnexion button");
            envoyer(page);
            assertThat(page.url()).isEqualTo(adresse("/"));
            page.navigate(adresse("/gestion"));
            assertThat(page.locator("h1").innerText()).isEqualTo("Se connecter");
        });
    }

    /** Tab until the control has the focus. */
    private static void allerA(Page page, String selecteur) {
        var cible = page.locator(selecteur);
        for (int i = 0; i < 40; i++) {
            if ((Boolean) cible.evaluate("e => e === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the keyboard does not reach " + selecteur);
    }

    private static void envoyer(Page page) {
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
    }

    private static void verifier(Page page, int largeur, boolean javascript) {
        assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(largeur);
        if (!javascript) {
            // axe is itself a script.
            return;
        }
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as(page.url())
                .isEmpty();
        var dossier = System.getProperty("maillage.captures", "");
        if (!dossier.isEmpty()) {
            var nom = page.title().replaceAll(" – .*", "").replaceAll("\\W+", "-") + "-" + largeur + ".png";
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(dossier, nom)));
        }
    }

    private String lienRecu() {
        var texte = base.sql("select texte from courrier.lettre where destinataire = :qui order by id desc limit 1")
                .param("qui", courriel)
                .query(String.class)
                .single();
        var lien = LIEN.matcher(texte);
        assertThat(lien.find()).isTrue();
        return lien.group();
    }
}
