package fr.maillage.atelier.contribution;

import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Marks that the room gave to an idea, each from {@value #MINIMUM} to {@value #MAXIMUM}; null while it was not given.
 *
 * @param nouveau with utile and faisable, the three marks of the NUF test
 * @param impact what it changes, with {@code effort}, what it asks
 */
public record Notation(
        @Nullable Integer nouveau,
        @Nullable Integer utile,
        @Nullable Integer faisable,
        @Nullable Integer impact,
        @Nullable Integer effort) {
    public static final int MINIMUM = 1;
    public static final int MAXIMUM = 10;
    public static final Notation VIDE = new Notation(null, null, null, null, null);

    public Notation {
        if (Stream.of(nouveau, utile, faisable, impact, effort)
                .filter(Objects::nonNull)
                .anyMatch(note -> note < MINIMUM || note > MAXIMUM)) {
            throw new IllegalArgumentException("a mark goes from 1 to 10");
        }
    }

    /** The sum of the three marks, 3 to 30; empty while one is missing. */
    public OptionalInt nuf() {
        return nouveau == null || utile == null || faisable == null
                ? OptionalInt.empty()
                : OptionalInt.of(nouveau + utile + faisable);
    }

    /** Whether it has a place in the matrix. */
    public boolean situee() {
        return impact != null && effort != null;
    }
}
