package fr.maillage.document;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the first page of a document says, and its properties.
 *
 * @param sousTitre empty when there is none
 * @param mention the line that dates it, as it is read: « Réunion du 12 mars 2022, à Bar-le-Duc »; empty when there is none
 * @param organisme the body that signs it; empty when there is none
 * @param date day written in the properties of the file; the same input and date give the same bytes
 */
public record Intitule(String titre, String sousTitre, String mention, String organisme, LocalDate date) {
    public Intitule {
        if (titre.isBlank()) {
            throw new IllegalArgumentException("a document has a title");
        }
    }

    /** The lines under the subtitle. */
    public List<String> lignes() {
        return Stream.of(mention, organisme).filter(l -> !l.isBlank()).toList();
    }

    public static Intitule de(String titre, LocalDate date) {
        return new Intitule(titre, "", "", "", date);
    }
}
