package fr.maillage.demarche.instance.pages;

import fr.maillage.demarche.instance.Reunion;
import fr.maillage.presentation.Formats;
import java.time.LocalTime;
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
        return fin == null
                ? ", à " + Formats.heure(debut)
                : ", de " + Formats.heure(debut) + " à " + Formats.heure(fin);
    }
}
