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

    /** The end of the first third of the time left. */
    Echeance auTiers() {
        long maintenant = System.nanoTime();
        return new Echeance(maintenant + (fin - maintenant) / 3, abandon);
    }

    public boolean passee() {
        return System.nanoTime() - fin >= 0 || abandon.getAsBoolean();
    }
}
