package fr.maillage.couverture.implantation;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** When to stop: a delay, or somebody who no longer waits. */
public final class Echeance {
    private final long fin;
    private final BooleanSupplier abandon;

    private Echeance(long fin, BooleanSupplier abandon) {
        this.fin = fin;
        this.abandon = abandon;
    }

    public static Echeance dans(Duration delai, BooleanSupplier abandon) {
        return new Echeance(System.nanoTime() + delai.toNanos(), abandon);
    }

    /** The first of this end and of a delay from now. */
    Echeance auPlus(Duration delai) {
        long alors = System.nanoTime() + delai.toNanos();
        return new Echeance(alors - fin < 0 ? alors : fin, abandon);
    }

    public boolean passee() {
        return System.nanoTime() - fin >= 0 || abandon.getAsBoolean();
    }
}
