package fr.maillage.lieu.travail;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a piece of work stands.
 *
 * @param cle what it was asked with
 * @param total how much there is to do, 0 until it is known
 * @param fait how much of it is done
 * @param finiLe null while it runs
 * @param erreur why it failed, in French; empty otherwise
 */
public record Travail(
        String cle,
        Etat etat,
        int total,
        int fait,
        Instant commenceLe,
        @Nullable Instant finiLe,
        String erreur) {
    public enum Genre {
        /** Trial of an import; its object is the import. */
        ESSAI,
        /** Search of duplicates; its object is the account. */
        DOUBLONS;

        String cle() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** An interrupted work was stopped by somebody, or its node died. */
    public enum Etat {
        EN_COURS,
        INTERROMPU,
        TERMINE,
        ECHOUE
    }

    public boolean enCours() {
        return etat == Etat.EN_COURS;
    }

    public int pourCent() {
        return total == 0 ? 0 : (int) (100L * fait / total);
    }
}
