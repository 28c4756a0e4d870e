package fr.maillage.navigateur;

import com.microsoft.playwright.Page;

/** A person who has no mouse: reaches with Tab, ticks with Space, presses with Enter. */
record Clavier(Page page) {
    /** More than any page has controls. */
    private static final int TABULATIONS = 250;

    /** @param id identifier of the field */
    void ecrire(String id, String texte) {
        atteindre("#" + id);
        page.keyboard().type(texte);
    }

    void cocher(String id) {
        atteindre("#" + id);
        page.keyboard().press("Space");
    }

    /** Presses a button or follows a link, and waits for the page that it leads to. */
    void valider(String libelle) {
        for (int i = 0; i < TABULATIONS; i++) {
            page.keyboard().press("Tab");
            var texte = page.evaluate(
                    "document.activeElement.matches('button:not([tabindex]), a') ? document.activeElement.textContent.trim() : ''");
            if (String.valueOf(texte).startsWith(libelle)) {
                page.waitForNavigation(() -> page.keyboard().press("Enter"));
                return;
            }
        }
        throw new AssertionError("not reached with Tab: " + libelle);
    }

    /** Opens what a summary hides. */
    void deplier(String libelle) {
        for (int i = 0; i < TABULATIONS; i++) {
            page.keyboard().press("Tab");
            var texte = page.evaluate(
                    "document.activeElement.matches('summary') ? document.activeElement.textContent.trim() : ''");
            if (String.valueOf(texte).startsWith(libelle)) {
                page.keyboard().press("Enter");
                return;
            }
        }
        throw new AssertionError("not reached with Tab: " + libelle);
    }

    void atteindre(String selecteur) {
        for (int i = 0; i < TABULATIONS; i++) {
            if (Boolean.TRUE.equals(page.evaluate("s => document.activeElement.matches(s)", selecteur))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("not reached with Tab: " + selecteur);
    }
}
