package fr.maillage.demarche.instance.pages;

import fr.maillage.demarche.instance.Reunion;
import fr.maillage.presentation.Formats;
import java.time.LocalTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** When a meeting is, in words. */
final class Moments {
    private Moments() {}

    /** « 8 octobre 2021, de 10 h à 12 h ». */
    static String quand(Reunion reunion) {
        return Formats.date(reunion.jour()) + heures(reunion.debut(), reunion.fin());
    }

    private static String heures(@Nullable LocalTime debut, @Nullable LocalTime fin) {
        if (debut == null) {
            return "";
        }
        return fin == null ? ", à " + heure(debut) : ", de " + heure(debut) + " à " + heure(fin);
    }

    /** « 10 h », « 11 h 55 ». */
    static String heure(LocalTime heure) {
        return heure.getHour() + "\u00a0h"
                + (heure.getMinute() == 0 ? "" : String.format(Locale.ROOT, "\u00a0%02d", heure.getMinute()));
    }
}
