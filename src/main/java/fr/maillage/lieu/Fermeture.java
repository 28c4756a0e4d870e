package fr.maillage.lieu;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A closing.
 *
 * @param debut first day closed
 * @param fin last day closed; null when it is not known, or for good
 * @param motif what the public reads (« travaux »); may be empty
 */
public record Fermeture(LocalDate debut, @Nullable LocalDate fin, String motif) {
    public Fermeture {
        if (fin != null && fin.isBefore(debut)) {
            throw new IllegalArgumentException("a closing ends before it begins: " + debut + " " + fin);
        }
    }

    public boolean couvre(LocalDate jour) {
        return !jour.isBefore(debut) && (fin == null || !jour.isAfter(fin));
    }
}
