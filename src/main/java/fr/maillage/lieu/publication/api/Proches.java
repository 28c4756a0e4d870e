package fr.maillage.lieu.publication.api;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The word that a reader probably meant. */
final class Proches {
    private static final int LONGUEUR_MAX = 100;
    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    private Proches() {}

    static String de(String ecrit, Collection<String> connus) {
        var compare = ecrit.substring(0, Math.min(LONGUEUR_MAX, ecrit.length())).toLowerCase(Locale.FRENCH);
        return connus.stream()
                .min(Comparator.comparing(c -> DISTANCE.apply(compare, c.toLowerCase(Locale.FRENCH))))
                .orElse("");
    }
}
