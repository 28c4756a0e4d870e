package fr.maillage.navigateur;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** The map: a drawing that is complete by itself, which the script lets a reader enlarge and question. */
class CarteTest extends SiteDansUnNavigateur {
    private static final String PAGE = "/territoires/epci/200034874";

    @Test
    void withoutScriptTheDrawingIsThereWithItsNameAndItsTowns() {
        ouvrir(PAGE, 1280, false, page -> {
            assertThat(page.getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName("CC Côtes de Meuse Woëvre"))
                            .isVisible())
                    .isTrue();
            assertThat(page.locator("svg.carte").textContent()).contains("Vigneulles-lès-Hattonchâtel");
        });
    }

    @Test
    void aTouchedCommuneIsNamedWithItsValueAndALinkToItsPage() {
        ouvrir(PAGE, page -> {
            page.locator("path[data-code='55551']").click();

            var info = page.locator(".carte-info a");
            assertThat(info.innerText()).startsWith("Vigneulles-lès-Hattonchâtel");
            assertThat(info.getAttribute("href")).isEqualTo("/territoires/commune/55551");
        });
    }

    @Test
    void theKeyboardEnlargesTheMapAndMoreNamesAppear() {
        ouvrir(PAGE, page -> {
            assertThat(page.locator(".noms-proches text").count()).isZero();
            page.locator(".carte-zoom").focus();

            for (int i = 0; i < 4; i++) {
                page.keyboard().press("+");
                page.waitForTimeout(400);
            }

            assertThat(page.locator(".noms-proches text").count()).isPositive();
            page.keyboard().press("Tab");
            assertThat(page.evaluate("() => document.activeElement.title")).isEqualTo("Agrandir la carte");
        });
    }
}
