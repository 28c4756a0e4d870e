package fr.maillage.document;

import java.util.List;

/**
 * A deck, 16:9. A slide whose text is too long for it is written smaller down to what is read at five metres, then goes on over other slides called « (suite) ».
 *
 * @param pied footer of each slide beside its number; empty when there is none
 * @param diapositives 1 or more
 */
public record Diaporama(Intitule intitule, Theme theme, String pied, List<Diapositive> diapositives)
        implements Document {
    public Diaporama {
        diapositives = List.copyOf(diapositives);
        if (diapositives.isEmpty()) {
            throw new IllegalArgumentException("a deck has slides");
        }
    }
}
