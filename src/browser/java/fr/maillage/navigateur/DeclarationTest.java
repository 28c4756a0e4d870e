package fr.maillage.navigateur;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody declares a place in a real browser: by keyboard alone, then with JavaScript off, then on a phone. */
class DeclarationTest extends SiteDansUnNavigateur {
    private static final Pattern CODE = Pattern.compile("[2-9C-X]{5}-[2-9C-X]{5}-[2-9C-X]{5}");

    @Autowired
    JdbcClient base;

    @Test
    void byKeyboardAlone() {
        ouvrir("/lieux/declarer", page -> {
            var clavier = new Clavier(page);
            clavier.ecrire("nom", "Médiathèque au clavier");
            clavier.valider("Continuer");
            clavier.ecrire("adresse", "12 rue de la Gare");
            clavier.ecrire("code-postal", "55100");
            clavier.ecrire("commune", "Verdun");
            clavier.valider("Continuer");
            assertThat(page.title()).startsWith("La position sur la carte");
            clavier.atteindre("[class*=repere-mobile], summary");
            clavier.valider("Continuer");
            clavier.cocher("services-0");
            clavier.valider("Continuer");
            clavier.cocher("equipements-2");
            clavier.valider("Continuer");
            clavier.ecrire("h-1-1-debut", "9h");
            clavier.ecrire("h-1-1-fin", "12h");
            clavier.valider("Recopier le lundi");
            assertThat(page.locator("#h-5-1-fin").inputValue()).isEqualTo("12h");
            clavier.valider("Continuer");
            clavier.ecrire("telephone", "03 29 83 00 00");
            clavier.valider("Continuer");
            vieillir();
            clavier.valider("Envoyer cette déclaration");
            assertThat(page.title()).startsWith("Votre déclaration est envoyée");
            assertThat(page.locator(".code").innerText()).matches(CODE);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 320})
    void withJavaScriptOff(int largeur) {
        ouvrirSansConsole("/lieux/declarer", largeur, false, page -> {
            regarder(page, "1-lieu", largeur);
            page.locator("#nom").fill("Bus sans script " + largeur);
            page.locator("#itinerance-0").check();
            page.locator("#itinerance-1").check();
            suivante(page, "Continuer");
            regarder(page, "2-adresse", largeur);
            page.locator("#commune").fill("Sans Nom");
            page.locator("#code-postal").fill("55100");
            suivante(page, "Continuer");
            regarder(page, "2-adresse-inconnue", largeur);
            assertThat(page.locator(".resume-erreurs").innerText()).contains("Nous ne reconnaissons pas cette commune");
            page.locator("#commune").fill("Verdun");
            suivante(page, "Continuer");
            page.locator("summary", new Page.LocatorOptions().setHasText("Écrire la latitude")).click();
            page.locator("#latitude").fill("49,16");
            page.locator("#longitude").fill("5,385");
            suivante(page, "Continuer");
            page.goBack();
            page.reload();
            regarder(page, "3-position", largeur);
            suivante(page, "Vers le nord");
            suivante(page, "Continuer");
            regarder(page, "4-services", largeur);
            suivante(page, "Continuer");
            assertThat(page.locator(".resume-erreurs").innerText()).contains("Cochez au moins un service");
            regarder(page, "4-services-erreur", largeur);
            page.locator("#services-0").check();
            suivante(page, "Continuer");
            regarder(page, "5-accueil", largeur);
            suivante(page, "Continuer");
            page.locator("#a-1-commune").fill("Commercy");
            page.locator("#a-1-jour").selectOption("2");
            page.locator("#a-1-debut").fill("14h");
            page.locator("#a-1-fin").fill("17h");
            page.locator("#a-1-rythme").selectOption("2,4");
            suivante(page, "Enregistrer et ajouter un arrêt");
            regarder(page, "6-horaires", largeur);
            suivante(page, "Continuer");
            regarder(page, "7-contact", largeur);
            page.locator("#courriels").fill("bus@essai.example");
            suivante(page, "Enregistrer et continuer plus tard");
            regarder(page, "8-plus-tard", largeur);
            page.locator(".lien-a-garder a").click();
            regarder(page, "9-verifier", largeur);
            assertThat(page.locator("main").innerText())
                    .contains("Bus sans script", "Commercy, Mardi, de 14h à 17h, Le 2e et le 4e du mois", "bus@essai.example");
            vieillir();
            suivante(page, "Envoyer cette déclaration");
            regarder(page, "10-envoyee", largeur);
            page.locator("a", new Page.LocatorOptions().setHasText("Suivre ma demande")).first().click();
            regarder(page, "11-suivi", largeur);
            assertThat(page.locator("main").innerText()).contains("en attente de vérification");
        });
    }

    @Test
    void theMarkerFollowsTheMouseAndTheArrows() {
        ouvrir("/lieux/declarer", page -> {
            page.locator("#nom").fill("Médiathèque au repère");
            suivante(page, "Continuer");
            page.locator("#code-postal").fill("55100");
            page.locator("#commune").fill("Verdun");
            suivante(page, "Continuer");
            page.locator(".leaflet-container").click();
            var apresLeClic = page.locator("#latitude").inputValue();
            assertThat(apresLeClic).matches("49\\.\\d{6}");
            page.locator(".repere-mobile").focus();
            page.keyboard().press("ArrowUp");
            assertThat(Double.parseDouble(page.locator("#latitude").inputValue()))
                    .isGreaterThan(Double.parseDouble(apresLeClic));
            regarder(page, "3-position-avec-script", 1280);
            suivante(page, "Continuer");
            assertThat(page.title()).startsWith("Les services");
        });
    }

    private void vieillir() {
        base.sql("update lieu.declaration set cree_le = cree_le - interval '1 minute' where etat = 'brouillon'").update();
    }

    private static void suivante(Page page, String bouton) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(bouton).setExact(true)).click();
        page.waitForLoadState();
    }

    private static void regarder(Page page, String nom, int largeur) {
        assertThat(page.locator("html").evaluate("e => e.scrollWidth <= e.clientWidth"))
                .as("%s is no wider than the screen", nom)
                .isEqualTo(true);
        var dossier = System.getProperty("maillage.captures");
        if (dossier != null) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of(dossier, "declarer-" + nom + "-" + largeur + ".png")));
        }
    }
}
