package fr.maillage.site;

import java.util.List;

/** The public pages. A line here makes a page join every check: links, accessibility, keyboard, phone, without JavaScript, weight. */
public final class AdressesPubliques {
    private AdressesPubliques() {}

    /** Pages whose answer is 200. */
    public static List<String> toutes() {
        return List.of(
                "/",
                "/recherche",
                "/recherche?q=saint",
                "/recherche?q=zzzzzz",
                "/territoires",
                "/territoires/departement/55",
                "/comment-lire",
                "/glossaire",
                "/sources",
                "/accessibilite",
                "/mentions-legales",
                "/donnees-personnelles",
                "/plan");
    }
}
