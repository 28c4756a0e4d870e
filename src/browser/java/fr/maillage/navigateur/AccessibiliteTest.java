package fr.maillage.navigateur;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every public page, by axe, by keyboard, on a phone, and without JavaScript. */
class AccessibiliteTest extends SiteDansUnNavigateur {
    private static final int TELEPHONE = 320;

    /** More stops than any page has: beyond, the focus is trapped. */
    private static final int ARRETS_MAXIMAUX = 2_000;

    /** Where the focus is: an identity for the element, and whether the reader can see it. */
    private static final String FOYER =
            """
            () => {
              const e = document.activeElement;
              if (!e || e === document.body || e === document.documentElement) return null;
              e.dataset.arret ??= String(window.arrets = (window.arrets ?? 0) + 1);
              const boite = e.getBoundingClientRect();
              const style = getComputedStyle(e);
              const visible = boite.width > 0 && boite.height > 0 && boite.bottom > 0 && boite.top < innerHeight
                && (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2);
              return e.dataset.arret + '|' + visible + '|' + e.outerHTML.slice(0, 120);
            }""";

    @ParameterizedTest
    @MethodSource("adresses")
    void axeFindsNothing(String chemin) {
        ouvrir(chemin, page -> verifierParAxe(page));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/comment-lire", "/sources", "/territoires/epci/200034874"})
    void axeFindsNothingOnAPhone(String chemin) {
        ouvrir(chemin, TELEPHONE, true, AccessibiliteTest::verifierParAxe);
    }

    @ParameterizedTest
    @MethodSource("adresses")
    void theTabTitleStartsWithTheOnlyHeadingOfLevelOne(String chemin) {
        ouvrir(chemin, page -> {
            assertThat(page.locator("h1").count()).isOne();
            assertThat(page.title()).startsWith(page.locator("h1").innerText()).endsWith(" – Maillage");
        });
    }

    @ParameterizedTest
    @MethodSource("adresses")
    void theKeyboardReachesEverythingAndSeesWhereItIs(String chemin) {
        ouvrir(chemin, page -> {
            List<String> arrets = new ArrayList<>();
            for (int i = 0; i < ARRETS_MAXIMAUX; i++) {
                page.keyboard().press("Tab");
                var foyer = (String) page.evaluate(FOYER);
                if (foyer == null || arrets.contains(foyer)) {
                    break;
                }
                arrets.add(foyer);
            }
            assertThat(arrets).hasSizeBetween(5, ARRETS_MAXIMAUX - 1);
            assertThat(arrets.getFirst()).contains("Aller au contenu");
            assertThat(arrets).allSatisfy(arret -> assertThat(arret).contains("|true|"));
            var atteignables = page.locator("a[href], button:not([tabindex='-1']), input:not([type=hidden]), select, textarea, summary, [tabindex='0']")
                    .evaluateAll("tous => tous.filter(e => e.checkVisibility() && !e.dataset.arret).map(e => e.outerHTML.slice(0, 120))");
            assertThat((List<?>) atteignables).as("never reached by the keyboard").isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("adresses")
    void nothingOverflowsOnAPhone(String chemin) {
        ouvrir(chemin, TELEPHONE, true, page -> {
            assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(TELEPHONE);
        });
    }

    @ParameterizedTest
    @MethodSource("adresses")
    void thePageIsCompleteWithoutJavaScript(String chemin) {
        ouvrir(chemin, 1280, false, page -> {
            assertThat(page.locator("h1").innerText()).isNotBlank();
            assertThat(page.locator("main").innerText()).hasSizeGreaterThan(80);
            assertThat(page.locator("footer").isVisible()).isTrue();
        });
    }

    @Test
    void theSkipLinkLeadsToTheContent() {
        ouvrir("/comment-lire", page -> {
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("contenu");
        });
    }

    @Test
    void anErrorPageIsAccessibleToo() {
        ouvrirSansConsole("/nulle-part", AccessibiliteTest::verifierParAxe);
    }

    private static void verifierParAxe(Page page) {
        var violations = new AxeBuilder(page).analyze().getViolations();
        assertThat(violations)
                .as(() -> violations.stream()
                        .map(v -> v.getId() + " : " + v.getHelp() + " "
                                + v.getNodes().stream().map(n -> n.getHtml()).toList())
                        .toList()
                        .toString())
                .isEmpty();
    }
}
