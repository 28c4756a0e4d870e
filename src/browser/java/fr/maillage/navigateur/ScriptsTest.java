package fr.maillage.navigateur;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Our JavaScript: it improves what already works. */
class ScriptsTest extends SiteDansUnNavigateur {
    private static final String TABLE =
            """
            <div class="tableau"><table><thead><tr>
            <th scope="col" aria-sort="ascending"><a class="tri" href="?tri=-nom">Nom</a></th>
            <th scope="col" class="n"><a class="tri" data-chiffre href="?tri=-population">Habitants</a></th>
            </tr></thead><tbody>
            <tr><th scope="row">Écurey</th><td class="n" data-v="980">980</td></tr>
            <tr><th scope="row">Bar</th><td class="n" data-v="15000">15 000</td></tr>
            <tr><th scope="row">Zed</th><td class="n" data-v="">non disponible</td></tr>
            </tbody></table></div>""";

    @Test
    void aTableIsSortedInPlaceAndSaysSo() {
        ouvrir("/plan", page -> {
            page.evaluate("html => document.querySelector('main').innerHTML = html", TABLE);
            page.evaluate("async src => { await import(src); }", fr.maillage.presentation.Ressources.url("tri.js"));

            page.getByRole(com.microsoft.playwright.options.AriaRole.BUTTON,
                    new Page.GetByRoleOptions().setName("Habitants")).click();
            assertThat(noms(page)).containsExactly("Bar", "Écurey", "Zed");
            assertThat(page.locator("th.n").first().getAttribute("aria-sort")).isEqualTo("descending");
            assertThat(page.locator("[role=status]").innerText()).isEqualTo("Tableau trié par Habitants, ordre décroissant.");
            assertThat(page.url()).endsWith("?tri=-population");

            page.getByRole(com.microsoft.playwright.options.AriaRole.BUTTON,
                    new Page.GetByRoleOptions().setName("Habitants")).press("Enter");
            assertThat(noms(page)).as("a missing figure stays last").containsExactly("Écurey", "Bar", "Zed");

            page.getByRole(com.microsoft.playwright.options.AriaRole.BUTTON,
                    new Page.GetByRoleOptions().setName("Nom")).click();
            assertThat(noms(page)).containsExactly("Bar", "Écurey", "Zed");
        });
    }

    private static List<String> noms(Page page) {
        return page.locator("tbody th").allInnerTexts();
    }
}
