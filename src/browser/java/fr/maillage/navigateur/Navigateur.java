package fr.maillage.navigateur;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The system's Chromium, driven by Playwright. Another one: {@code -Dmaillage.chromium=PATH}. */
final class Navigateur implements AutoCloseable {
    /** As asked by Chromium in a container and as root. */
    private static final List<String> OPTIONS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser chromium;

    Navigateur() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("maillage.chromium", "/usr/bin/chromium")))
                        .setArgs(OPTIONS));
    }

    /** A reader with nothing in the cache. */
    BrowserContext lecteur(int largeur, int hauteur, boolean javascript) {
        return chromium.newContext(new Browser.NewContextOptions()
                .setViewportSize(largeur, hauteur)
                .setJavaScriptEnabled(javascript)
                .setLocale("fr-FR"));
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
