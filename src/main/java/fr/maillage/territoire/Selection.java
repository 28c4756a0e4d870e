package fr.maillage.territoire;

import java.time.Instant;
import java.util.List;

/**
 * A free set of communes that somebody named and kept. It holds no personal datum, not even who made it.
 *
 * @param id ten readable characters, stable: same name and same communes, same identifier
 * @param nom 1 to 80 characters
 * @param codes INSEE codes, distinct and ascending, 1 to 2,000; whether each still exists is for the reader to see
 * @param creeeLe first time that this very selection was recorded
 */
public record Selection(String id, String nom, List<String> codes, Instant creeeLe) {
    public static final int COMMUNES_MAX = 2_000;
    public static final int NOM_MAX = 80;

    public Selection {
        codes = List.copyOf(codes);
    }
}
