package fr.maillage.lieu;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the value of a field comes from.
 *
 * @param source who says so (« France services », « déclaration », « modération »)
 * @param le the day it was true: as the source says it, for a row or for its whole file; for what a person did here, the day they did it;
 *     null when nobody knows
 */
public record Provenance(String source, @Nullable LocalDate le) {
    /** Said by the place itself, on the form or by a link. */
    public static final String DECLARATION = "déclaration";

    /** Decided by a moderator. */
    public static final String MODERATION = "modération";

    private static final Set<String> PERSONNES = Set.of(DECLARATION, MODERATION);

    /** True for what a person wrote here: it goes before what a file says. */
    public boolean parUnePersonne() {
        return PERSONNES.contains(source);
    }

    /** True when this is surely of a later day: an unknown day comes before any other. */
    public boolean plusJeuneQue(Provenance autre) {
        return le != null && (autre.le == null || le.isAfter(autre.le));
    }

    /** True when both days are known, and this one is more than so many months after the other. */
    public boolean plusJeuneDe(int mois, Provenance autre) {
        return le != null && autre.le != null && le.isAfter(autre.le.plusMonths(mois));
    }
}
