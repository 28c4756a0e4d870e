package fr.maillage.document.mot;

import fr.maillage.document.Theme;
import java.util.Map;

/** The colours of a theme, by the name that resources give them. */
public final class Couleurs {
    private static final double PALE = 0.08;

    private Couleurs() {}

    public static Map<String, String> de(Theme theme) {
        return Map.of(
                "principale",
                theme.principale().hexa(),
                "principale.pale",
                theme.principale().palie(PALE).hexa(),
                "secondaire",
                theme.secondaire().hexa(),
                "secondaire.pale",
                theme.secondaire().palie(PALE).hexa());
    }
}
