package fr.maillage.navigateur;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.maillage.presentation.Ressources;
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
            page.evaluate("async src => { await import(src); }", Ressources.url("tri.js"));

            page.getByRole(AriaRole.BUTTON,
                    new Page.GetByRoleOptions().setName("Habitants")).click();
            assertThat(noms(page)).containsExactly("Bar", "Écurey", "Zed");
            assertThat(page.locator("th.n").first().getAttribute("aria-sort")).isEqualTo("descending");
            assertThat(page.locator("[role=status]").innerText()).isEqualTo("Tableau trié par Habitants, ordre décroissant.");
            assertThat(page.url()).endsWith("?tri=-population");

            page.getByRole(AriaRole.BUTTON,
                    new Page.GetByRoleOptions().setName("Habitants")).press("Enter");
            assertThat(noms(page)).as("a missing figure stays last").containsExactly("Écurey", "Bar", "Zed");

            page.getByRole(AriaRole.BUTTON,
                    new Page.GetByRoleOptions().setName("Nom")).click();
            assertThat(noms(page)).containsExactly("Bar", "Écurey", "Zed");
        });
    }

    @Test
    void proposalsComeWhileTypingAndTheKeyboardChooses() {
        ouvrir("/", page -> {
            var champ = page.locator("#q");
            champ.pressSequentially("comm");
            page.locator("[role=option]").first().waitFor();
            assertThat(champ.getAttribute("aria-expanded")).isEqualTo("true");
            champ.press("ArrowDown");
            assertThat(champ.getAttribute("aria-activedescendant")).isEqualTo("suggestion-0");
            champ.press("Escape");
            assertThat(page.locator("[role=listbox]").isVisible()).isFalse();

            champ.fill("");
            champ.pressSequentially("commercy");
            page.locator("[role=option]").first().waitFor();
            champ.press("ArrowDown");
            champ.press("Enter");
            page.waitForURL("**/territoires/**");
        });
    }

    @Test
    void twoCharactersAreNotEnoughAndProposalsCanBeSwitchedOff() {
        ouvrir("/", page -> {
            var demandes = new java.util.concurrent.atomic.AtomicInteger();
            page.onRequest(requete -> {
                if (requete.url().contains("/suggestions?")) {
                    demandes.incrementAndGet();
                }
            });
            page.locator("#q").pressSequentially("co");
            page.waitForTimeout(800);
            assertThat(demandes).hasValue(0);

            page.getByLabel("Proposer des territoires pendant la saisie").uncheck();
            page.locator("#q").pressSequentially("mmercy");
            page.waitForTimeout(800);
            assertThat(demandes).hasValue(0);
            assertThat(page.locator("#q").getAttribute("role")).isNull();

            page.reload();
            assertThat(page.getByLabel("Proposer des territoires pendant la saisie").isChecked()).isFalse();
        });
    }

    private static List<String> noms(Page page) {
        return page.locator("tbody th").allInnerTexts();
    }
}
