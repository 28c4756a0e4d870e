package fr.maillage.navigateur;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For eyes: every public page as an image, on a desktop and on a phone. {@code -Dmaillage.captures=FOLDER} */
@EnabledIfSystemProperty(
        named = "maillage.captures",
        matches = ".+",
        disabledReason = "images of the pages: give a folder with -Dmaillage.captures=FOLDER")
class CapturesTest extends SiteDansUnNavigateur {
    @ParameterizedTest
    @MethodSource("adresses")
    void everyPageAsAnImage(String chemin) {
        capturer(chemin, 1280);
        capturer(chemin, 320);
    }

    private void capturer(String chemin, int largeur) {
        var nom = chemin.replaceAll("[^a-z0-9]+", "-") + "-" + largeur + ".png";
        ouvrir(chemin, largeur, true, page -> page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of(System.getProperty("maillage.captures"), nom))));
    }
}
