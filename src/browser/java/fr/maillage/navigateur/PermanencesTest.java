package fr.maillage.navigateur;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the access of a territory to a study of permanences, by keyboard alone, on a desktop and on a phone, with and without JavaScript. */
class PermanencesTest extends GestionDansUnNavigateur {
    private static String texte(Page page) {
        return page.locator("main").innerText();
    }

    @ParameterizedTest
    @CsvSource({"1280, true", "320, true", "1280, false", "320, false"})
    void aStudyIsAskedAnsweredAndChangedByKeyboardAlone(int largeur, boolean javascript) {
        avecScript = javascript;
        ouvrir("/gestion/permanences", largeur, javascript, page -> {
            seConnecter(page);
            verifier(page, largeur, "permanences-liste");
            page.navigate(adresse("/territoires/departement/55/couverture?servi=20"));
            allerA(page, "a:has-text('Chercher où ajouter une permanence')");
            envoyer(page);
            verifier(page, largeur, "permanences-question");
            assertThat(page.inputValue("#minutes")).as("what was looked at is carried").isEqualTo("20");

            allerA(page, "#nombre");
            page.keyboard().press("Control+A");
            page.keyboard().type("0");
            allerA(page, "main form button.bouton");
            envoyer(page);
            verifier(page, largeur, "permanences-erreur");
            assertThat(texte(page)).contains("de 1 à 20");

            allerA(page, "#nombre");
            page.keyboard().press("Control+A");
            page.keyboard().type("2");
            allerA(page, "main form button.bouton");
            envoyer(page);
            verifier(page, largeur, "permanences-reponse");
            assertThat(texte(page)).contains("C’est prouvé");
            var premiere = page.locator(".permanences h3 a").first().innerText();

            allerA(page, "button[value=refuser]");
            envoyer(page);
            verifier(page, largeur, "permanences-refus");
            assertThat(page.locator(".permanences h3 a").allInnerTexts())
                    .hasSize(2)
                    .doesNotContain(premiere);
            assertThat(texte(page)).containsPattern(Pattern.compile("Communes refusées\\s+" + Pattern.quote(premiere)));
        });
    }
}
