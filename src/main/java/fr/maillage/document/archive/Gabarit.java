package fr.maillage.document.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pieces of a file that hardly change: styles, masters. Kept as resources, with {@code ${name}} where a value goes. */
public final class Gabarit {
    private static final String RACINE = "/donnees/document/";
    private static final Pattern VALEUR = Pattern.compile("\\$\\{([a-z0-9.-]+)}");

    private Gabarit() {}

    /** @param valeurs every value the resource asks for; they are escaped */
    public static String lire(String ressource, Map<String, String> valeurs) {
        return VALEUR.matcher(brut(ressource)).replaceAll(trouve -> {
            var valeur = valeurs.get(trouve.group(1));
            if (valeur == null) {
                throw new IllegalStateException(ressource + " asks for " + trouve.group(1));
            }
            return Matcher.quoteReplacement(Xml.fragment().texte(valeur).toString());
        });
    }

    private static String brut(String ressource) {
        try (var flux = Gabarit.class.getResourceAsStream(RACINE + ressource)) {
            if (flux == null) {
                throw new IllegalStateException("no resource " + ressource);
            }
            return new String(flux.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
