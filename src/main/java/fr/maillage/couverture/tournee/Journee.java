package fr.maillage.couverture.tournee;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A day of the cycle as it unfolds.
 *
 * @param semaine of the cycle, from 1
 * @param depart from the base, minutes from midnight
 * @param retour to the base, minutes from midnight; may pass midnight
 * @param kilometres of road in all
 * @param route minutes of driving in all
 * @param depassement minutes beyond the working day, both ends counted; 0 when it fits
 * @param tardif minutes of reception later than allowed; 0 when none
 * @param travaille false when the bus does not work that day
 */
public record Journee(
        int semaine,
        DayOfWeek jour,
        int depart,
        List<Halte> haltes,
        int retour,
        double kilometres,
        int route,
        int depassement,
        int tardif,
        boolean travaille) {
    /**
     * @param etape rank of the stage in the plan
     * @param arrivee minutes from midnight
     * @param presences when people are received, in order
     * @param depart minutes from midnight
     * @param retard minutes after the hour that was set; 0 when there is none
     * @param kilometres from the stop before, or from the base
     * @param route minutes from the stop before, or from the base
     */
    public record Halte(
            int etape,
            Arret arret,
            int arrivee,
            List<Plage> presences,
            int depart,
            int retard,
            double kilometres,
            int route) {
        public Halte {
            presences = List.copyOf(presences);
        }

        public int minutes() {
            return presences.stream().mapToInt(Plage::minutes).sum();
        }
    }

    public Journee {
        haltes = List.copyOf(haltes);
    }

    public boolean tient() {
        return travaille && depassement == 0 && tardif == 0 && haltes.stream().allMatch(h -> h.retard() == 0);
    }

    /** « mardi ». */
    public static String nom(DayOfWeek jour) {
        return jour.getDisplayName(TextStyle.FULL, Locale.FRENCH);
    }

    public int duree() {
        return retour - depart;
    }

    /** What does not work that day, in French; empty when all is well. */
    public List<String> remarques() {
        var remarques = new ArrayList<String>();
        var quand = "du " + nom(jour) + " (semaine\u00a0" + semaine + ")";
        if (!travaille) {
            remarques.add("Le bus ne travaille pas le " + nom(jour) + "\u00a0: la journée " + quand + " est en trop.");
        }
        if (depassement > 0) {
            remarques.add("La journée " + quand + " dépasse de " + duree(depassement) + ".");
        }
        if (tardif > 0) {
            remarques.add("La journée " + quand + " reçoit du public " + duree(tardif) + " après l’heure permise.");
        }
        for (var halte : haltes) {
            if (halte.retard() > 0) {
                remarques.add(
                        "La journée " + quand + " arrive à " + halte.arret().libelle() + " avec "
                                + duree(halte.retard()) + " de retard sur l’horaire fixé.");
            }
        }
        return remarques;
    }

    /** « 25 min », « 1 h 05 ». */
    public static String duree(int minutes) {
        return minutes < 60
                ? minutes + "\u00a0min"
                : minutes / 60 + "\u00a0h"
                        + (minutes % 60 == 0 ? "" : String.format(Locale.ROOT, "\u00a0%02d", minutes % 60));
    }
}
