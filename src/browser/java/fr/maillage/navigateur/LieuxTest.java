package fr.maillage.navigateur;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import fr.maillage.lieu.Acte;
import fr.maillage.lieu.Catalogue;
import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Fiche;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.Lieux.Contenu;
import fr.maillage.lieu.Passage;
import fr.maillage.territoire.Coordonnees;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A place is found without JavaScript, by keyboard, on a phone, from the list and from the map. */
class LieuxTest extends SiteDansUnNavigateur {
    private static final String SOURCE = "essai-du-navigateur";
    private static final String LISTE = "/lieux?territoire_type=departements&territoires=55&source=" + SOURCE;

    @Autowired
    Lieux lieux;

    @Autowired
    Catalogue catalogue;

    private Lieu commercy;
    private Lieu bus;

    @BeforeAll
    void creer() {
        commercy = creer(Contenu.de(
                Etat.PUBLIE,
                Fiche.VIDE
                        .avec(Champ.NOM, "Espace d’essai de Commercy")
                        .avec(Champ.COMMUNE, "Commercy")
                        .avec(Champ.CODE_INSEE, "55122")
                        .avec(Champ.LATITUDE, "48.762")
                        .avec(Champ.LONGITUDE, "5.591")
                        .avec(Champ.TELEPHONE, "+33329000000")
                        .avec(Champ.HORAIRES, "Tu-Sa 09:00-12:00")
                        .avec(Champ.SERVICES, "Aide aux démarches administratives")));
        bus = creer(Contenu.de(
                        Etat.PUBLIE,
                        Fiche.VIDE.avec(Champ.NOM, "Bus d’essai").avec(Champ.CODE_INSEE, "55545"))
                .avecPassages(List.of(new Passage(
                        "", "", "Étain", "55181", new Coordonnees(5.64, 49.21), "Tu[2,4] 14:00-17:00", ""))));
        catalogue.rafraichir();
    }

    private Lieu creer(Contenu contenu) {
        return lieux.creer(
                contenu, new Acte(Acte.Genre.IMPORT, "essai", SOURCE, LocalDate.of(2026, 10, 1), ""));
    }

    @Test
    void withoutScriptAPlaceIsFoundFromItsNeedToItsTelephone() {
        ouvrir("/lieux", 1280, false, page -> {
            page.getByLabel("Où").fill("commercy");
            page.getByLabel("Faire mes démarches en ligne avec de l’aide").check();
            page.locator("form.chercher-lieu button").first().click();

            assertThat(page.locator("#liste").innerText()).contains("autour de Commercy");
            page.locator("ol.lieux a").getByText("Espace d’essai de Commercy").first().click();
            assertThat(page.locator("h1").innerText()).isEqualTo("Espace d’essai de Commercy");
            assertThat(page.locator("a[href^='tel:']").getAttribute("href")).contains("+33-3-29-00-00-00");
        });
    }

    @Test
    void withoutScriptTheMarksOfTheMapAreLinks() {
        ouvrir(LISTE, 1280, false, page -> {
            page.locator("a.repere[data-repere='" + commercy.id() + "']").click();

            assertThat(page.url()).endsWith("/lieux/" + commercy.id());
        });
    }

    @Test
    void theKeyboardGoesThroughTheMapAndOutOfIt() {
        ouvrir(LISTE, page -> {
            page.locator("ol.lieux a").last().focus();
            boolean surUnRepere = false;
            for (int i = 0; i < 30; i++) {
                page.keyboard().press("Tab");
                surUnRepere |= (boolean) page.evaluate("() => document.activeElement.classList.contains('repere')");
                if ((boolean) page.evaluate("() => document.activeElement.closest('footer') !== null")) {
                    break;
                }
            }
            assertThat(surUnRepere).isTrue();
            assertThat(page.evaluate("() => document.activeElement.closest('footer') !== null"))
                    .isEqualTo(true);
        });
    }

    @Test
    void theMapAndTheListAnswerEachOther() {
        ouvrir(LISTE, page -> {
            page.locator("li[data-lieu='" + bus.id() + "'] a").focus();

            assertThat(page.locator("a.repere[data-repere='" + bus.id() + "']").getAttribute("class"))
                    .contains("designe");
        });
    }

    /** On a phone two neighbours share one mark; nearer, each has its own, and the first scale brings the first marks back. */
    @Test
    void marksComeApartAsOneZoomsAndTogetherAgain() {
        var ici = "/lieux?territoire_type=departements&territoires=55&source=" + SOURCE + "-voisins";
        for (var longitude : List.of("5.40", "5.41")) {
            lieux.creer(
                    Contenu.de(
                            Etat.PUBLIE,
                            Fiche.VIDE
                                    .avec(Champ.NOM, "Voisin " + longitude)
                                    .avec(Champ.CODE_INSEE, "55545")
                                    .avec(Champ.LATITUDE, "49.16")
                                    .avec(Champ.LONGITUDE, longitude)),
                    new Acte(Acte.Genre.IMPORT, "essai", SOURCE + "-voisins", LocalDate.of(2026, 10, 1), ""));
        }
        catalogue.rafraichir();
        ouvrir(ici, page -> {
            assertThat(page.locator("a.repere").count()).isOne();
            page.locator("a.repere").focus();
            for (int i = 0; i < 8; i++) {
                page.locator(".leaflet-control-zoom-in").press("Enter");
                page.waitForTimeout(300);
            }
            page.waitForFunction("() => document.querySelectorAll('a.repere').length === 2");
            assertThat(page.locator("a.repere").first().getAttribute("aria-label")).startsWith("Voisin");
            for (int i = 0; i < 8; i++) {
                page.locator(".leaflet-control-zoom-out").press("Enter");
                page.waitForTimeout(300);
            }
            page.waitForFunction("() => document.querySelectorAll('a.repere').length === 1");
        });
    }

    @Test
    void aFilterIsTakenAwayByItsTag() {
        ouvrir(LISTE + "&q=bus", page -> {
            assertThat(page.locator("ol.lieux > li").count()).isOne();

            page.locator(".retraits a").getByText("bus").click();

            assertThat(page.locator("ol.lieux > li").count()).isEqualTo(2);
        });
    }

    @Test
    void thePagesOfPlacesAreAccessible() {
        for (var chemin : List.of(
                LISTE,
                "/lieux/" + commercy.id(),
                "/lieux/" + bus.id(),
                "/lieux/integrer",
                "/lieux/carte-integree?territoire_type=france&source=" + SOURCE)) {
            ouvrir(chemin, LieuxTest::verifier);
            ouvrir(chemin, 320, true, page -> assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
                    .as(chemin)
                    .isEqualTo(320));
        }
    }

    private static void verifier(Page page) {
        var violations = new AxeBuilder(page).analyze().getViolations();
        assertThat(violations)
                .as(() -> page.url() + violations.stream()
                        .map(v -> v.getId() + " : "
                                + v.getNodes().stream().map(n -> n.getHtml()).toList())
                        .toList())
                .isEmpty();
    }
}
