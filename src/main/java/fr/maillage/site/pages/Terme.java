package fr.maillage.site.pages;

import java.util.List;

/**
 * A word of the glossary.
 *
 * @param id anchor in the page, never changed once published
 * @param terme the word
 * @param definition one paragraph for a reader who is not a specialist
 * @param voir identifiers of neighbouring words
 */
public record Terme(String id, String terme, String definition, List<String> voir) {
    public Terme {
        voir = List.copyOf(voir);
    }
}
