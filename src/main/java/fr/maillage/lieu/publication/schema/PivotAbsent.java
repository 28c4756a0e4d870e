package fr.maillage.lieu.publication.schema;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the exporter decides for a place without SIRET nor RNA: the schema demands one, and forbids an empty cell. */
public enum PivotAbsent {
    /** The placeholder in use nationally, fourteen zeros; each is counted. */
    ZERO,
    /** The place is left out, with its reason. */
    EXCLURE;

    /** @param cle « zero » or « exclure » */
    public static Optional<PivotAbsent> deCle(String cle) {
        return Arrays.stream(values())
                .filter(p -> p.name().toLowerCase(Locale.ROOT).equals(cle))
                .findFirst();
    }
}
