package fr.maillage.lieu.horaires;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** Hours, days and dates in French words, with the spaces that do not break. */
final class MotsFrancais {
    static final char INSECABLE = '\u00a0';

    private MotsFrancais() {}

    /** {@code 9 h}, {@code 9 h 30}, {@code minuit}. */
    static String heure(int minutes) {
        int dansLaJournee = minutes % Journee.MINUTES;
        if (dansLaJournee == 0) {
            return "minuit";
        }
        int reste = dansLaJournee % 60;
        var heures = dansLaJournee / 60 + "\u00a0h";
        return reste == 0 ? heures : heures + INSECABLE + (reste < 10 ? "0" : "") + reste;
    }

    /** {@code 9 h – 12 h}, {@code 22 h – 2 h (le lendemain)}. */
    static String plage(int debut, int fin) {
        var plage = heure(debut) + "\u00a0–\u00a0" + heure(fin);
        return fin > Journee.MINUTES ? plage + " (le lendemain)" : plage;
    }

    static String jour(DayOfWeek jour) {
        return jour.getDisplayName(TextStyle.FULL, Locale.FRENCH);
    }

    static String mois(Month mois) {
        return mois.getDisplayName(TextStyle.FULL, Locale.FRENCH);
    }

    /** {@code mardi 1er décembre}. */
    static String date(LocalDate date) {
        return jour(date.getDayOfWeek()) + " " + jourDuMois(date.getDayOfMonth()) + " " + mois(date.getMonth());
    }

    static String jourDuMois(int jour) {
        return (jour == 1 ? "1er" : "" + jour);
    }

    /** {@code lundi, mardi et jeudi}. */
    static String et(List<String> mots) {
        if (mots.size() < 2) {
            return String.join("", mots);
        }
        int dernier = mots.size() - 1;
        return String.join(", ", mots.subList(0, dernier)) + " et " + mots.get(dernier);
    }

    static String majuscule(String phrase) {
        return phrase.isEmpty() ? phrase : phrase.substring(0, 1).toUpperCase(Locale.FRENCH) + phrase.substring(1);
    }
}
