package fr.maillage.lieu;

import java.time.LocalDate;
import java.util.Set;

/**
 * Where the value of a field comes from.
 *
 * @param source who says so (« France services », « déclaration », « modération »)
 * @param le the day the source says it was true: the date of the record, else of the file, else of the act
 */
public record Provenance(String source, LocalDate le) {
    /** Said by the place itself, on the form or by a link. */
    public static final String DECLARATION = "déclaration";

    /** Decided by a moderator. */
    public static final String MODERATION = "modération";

    private static final Set<String> PERSONNES = Set.of(DECLARATION, MODERATION);

    /** True for what a person wrote here: it goes before what a file says. */
    public boolean parUnePersonne() {
        return PERSONNES.contains(source);
    }
}
