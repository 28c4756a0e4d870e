package fr.maillage.navigateur;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody who moderates the Meuse, in front of the pages of management. */
abstract class GestionDansUnNavigateur extends SiteDansUnNavigateur {
    private static final Pattern LIEN = Pattern.compile("/connexion/lien\\?jeton=\\S+");

    @Autowired
    JdbcClient base;

    String courriel = "";
    boolean avecScript = true;

    @BeforeEach
    void openAnAccount() {
        // All these tests knock from one address: together they would be told to wait.
        base.sql("delete from compte.limite").update();
        courriel = "gestion-" + UUID.randomUUID() + "@example.org";
        base.sql("""
                        insert into compte.compte (id, courriel, nom, role, perimetre, cree_le)
                        values (left(md5(:courriel), 10), :courriel, 'Mission d’essai', 'CHARGE_DE_MISSION', 'departement:55', now())
                        """).param("courriel", courriel).update();
    }

    void seConnecter(Page page) {
        page.fill("#courriel", courriel);
        envoyer(page);
        var lettre = base.sql("select texte from courrier.lettre where destinataire = :courriel order by id desc limit 1")
                .param("courriel", courriel)
                .query(String.class)
                .single();
        var lien = LIEN.matcher(lettre);
        assertThat(lien.find()).isTrue();
        page.navigate(adresse(lien.group()));
        page.locator("main button").focus();
        envoyer(page);
    }

    /** Tab until the control has the focus. */
    static void allerA(Page page, String selecteur) {
        var cible = page.locator(selecteur).first();
        for (int i = 0; i < 200; i++) {
            if ((Boolean) cible.evaluate("e => e === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the keyboard does not reach " + selecteur);
    }

    static void envoyer(Page page) {
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
    }

    void verifier(Page page, int largeur, String nom) {
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of %s", page.url())
                .isLessThanOrEqualTo(largeur);
        var dossier = System.getProperty("maillage.captures");
        if (dossier != null) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of(dossier, nom + "-" + largeur + ".png")));
        }
        // Without script axe waits for ever; what it judges is the same page.
        if (avecScript) {
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .as("axe on %s", page.url())
                    .isEmpty();
        }
    }
}
