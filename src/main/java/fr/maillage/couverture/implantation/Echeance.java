package fr.maillage.couverture.implantation;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/** When to stop: a delay, or somebody who no longer waits. */
public final class Echeance {
    private final LongSupplier horloge;
    private final long fin;
    private final BooleanSupplier abandon;

    private Echeance(LongSupplier horloge, long fin, BooleanSupplier abandon) {
        this.horloge = horloge;
        this.fin = fin;
        this.abandon = abandon;
    }

    public static Echeance dans(Duration delai, BooleanSupplier abandon) {
        return dans(delai, abandon, System::nanoTime);
    }

    /** @param horloge nanoseconds from any origin */
    static Echeance dans(Duration delai, BooleanSupplier abandon, LongSupplier horloge) {
        return new Echeance(horloge, horloge.getAsLong() + delai.toNanos(), abandon);
    }

    /** The end of this share of the time left. */
    Echeance aLaPart(double part) {
        long maintenant = horloge.getAsLong();
        return new Echeance(horloge, maintenant + (long) ((fin - maintenant) * part), abandon);
    }

    public boolean passee() {
        return horloge.getAsLong() - fin >= 0 || abandon.getAsBoolean();
    }
}
