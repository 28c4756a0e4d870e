package fr.maillage.demarche.methode.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates of which one or both may not be known yet. Both days are included. */
public record Periode(@Nullable LocalDate debut, @Nullable LocalDate fin) {
    public static final Periode INCONNUE = new Periode(null, null);

    public Periode {
        if (debut != null && fin != null && fin.isBefore(debut)) {
            throw new IllegalArgumentException("la fin vient avant le début");
        }
    }

    public boolean inconnue() {
        return debut == null && fin == null;
    }

    /** The shortest that holds both; a date that is not known says nothing. */
    public Periode avec(Periode autre) {
        var debuts = premier(debut, autre.debut, true);
        var fins = premier(fin, autre.fin, false);
        return debuts != null && fins != null && fins.isBefore(debuts)
                ? new Periode(debuts, debuts)
                : new Periode(debuts, fins);
    }

    private static @Nullable LocalDate premier(@Nullable LocalDate a, @Nullable LocalDate b, boolean avant) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.isBefore(b) == avant ? a : b;
    }
}
