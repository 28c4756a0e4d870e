package fr.maillage.atelier.piece;

import fr.maillage.presentation.Formats;
import fr.maillage.presentation.GenreDeDocument;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A file of a workshop; its content is read apart.
 *
 * @param photo of what was written on paper; a document otherwise
 * @param purgeLe the day a photograph is erased; null for a document
 */
public record Piece(
        String id,
        String titre,
        boolean photo,
        GenreDeDocument genre,
        int octets,
        @Nullable LocalDate purgeLe,
        boolean retiree) {
    public static final int TITRE_MAX = 160;
    public static final int OCTETS_MAX = 10 * 1024 * 1024;

    /** Files of one workshop, removed ones included. */
    public static final int NOMBRE_MAX = 60;

    /** Days that a photograph stays: long enough to type what is on it. */
    public static final int JOURS = 30;

    public String poids() {
        return Formats.poids(octets);
    }
}
