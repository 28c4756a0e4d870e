package fr.maillage.demarche.methode.pages;

import fr.maillage.demarche.methode.plan.Periode;
import fr.maillage.demarche.methode.plan.Suivi;
import fr.maillage.presentation.Formats;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates of steps in words. */
final class Dates {
    private Dates() {}

    /** « du 8 octobre 2021 au 31 mars 2022 »; empty when neither is known. */
    static String enClair(Periode periode) {
        return enClair(periode.debut(), periode.fin());
    }

    /** « commencée le 8 octobre 2021 »; empty when it has not begun. */
    static String enClair(Suivi.DEtape suivi) {
        var commencee = suivi.commencee();
        return suivi.finie() != null || commencee == null
                ? enClair(commencee, suivi.finie())
                : "commencée le " + Formats.date(commencee);
    }

    private static String enClair(@Nullable LocalDate debut, @Nullable LocalDate fin) {
        if (debut == null) {
            return fin == null ? "" : "jusqu’au " + Formats.date(fin);
        }
        if (fin == null) {
            return "à partir du " + Formats.date(debut);
        }
        return debut.equals(fin)
                ? "le " + Formats.date(debut)
                : "du " + Formats.date(debut) + " au " + Formats.date(fin);
    }
}
