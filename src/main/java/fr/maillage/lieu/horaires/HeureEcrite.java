package fr.maillage.lieu.horaires;

import fr.maillage.lieu.horaires.Jeton.Genre;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The many ways to write an hour: 9h, 9 h 30, 09:30, 9h30h, 12h3019h, 1730, 14:, 16h3, 9. */
final class HeureEcrite {
    private static final Pattern AVEC_MINUTES = Pattern.compile(
            "(\\d{1,2})( ?)(h|:|heures?)( ?)([0-5]\\d)(?!\\d(?!\\d? ?[h:]))(?: ?(?:h|mn|min)(?![a-z\\d]))?");
    private static final Pattern SANS_MINUTES =
            Pattern.compile("(\\d{1,2}) ?(h(?:eures?)?(?![a-z]{2})|:(?= ?(?:[-/),;.a]|$)))(\\d(?!\\d| ?[h:]))?");
    private static final Pattern QUATRE_CHIFFRES = Pattern.compile("([01]\\d|2[0-4])([0-5]\\d)(?!\\d)");
    private static final Pattern NOMBRE = Pattern.compile("(\\d{1,2})(?!\\d)");
    private static final Pattern SUITE_D_HEURE = Pattern.compile(" ?h(?![a-z])");

    private HeureEcrite() {}

    /** Adds what is read at that position; returns the position after it, or the same when there is no hour nor number there. */
    static int lire(String texte, int position, List<Jeton> jetons) {
        var minutes = a(AVEC_MINUTES, texte, position);
        if (minutes.lookingAt()) {
            int valeur = valeur(minutes.group(1), minutes.group(5));
            if (valeur <= Journee.MINUTES && !deuxHeures(texte, minutes)) {
                jetons.add(new Jeton(Genre.HEURE, valeur, minutes.group()));
                return minutes.end();
            }
        }
        var seule = a(SANS_MINUTES, texte, position);
        if (seule.lookingAt() && valeur(seule.group(1), "0") <= Journee.MINUTES) {
            return sansMinutes(seule, jetons);
        }
        var quatre = a(QUATRE_CHIFFRES, texte, position);
        if (quatre.lookingAt() && suiteDePlage(jetons)) {
            jetons.add(new Jeton(Genre.HEURE_DOUTEUSE, valeur(quatre.group(1), quatre.group(2)), quatre.group()));
            return quatre.end();
        }
        var nombre = a(NOMBRE, texte, position);
        if (nombre.lookingAt()) {
            jetons.add(new Jeton(Genre.NOMBRE, Integer.parseInt(nombre.group(1)), nombre.group()));
            return nombre.end();
        }
        return position;
    }

    /** « 9h12h » and « 9 h 12 / 14 h » are two hours; « 9h30h » and « 9 h 15 » are one. */
    private static boolean deuxHeures(String texte, Matcher minutes) {
        if (!minutes.group(3).startsWith("h")) {
            return false;
        }
        int valeur = Integer.parseInt(minutes.group(5));
        boolean possible = valeur > 0 && valeur <= 24;
        var suite = a(SUITE_D_HEURE, texte, minutes.end(5));
        return possible && (suite.lookingAt() || (!minutes.group(4).isEmpty() && valeur % 5 != 0));
    }

    private static int sansMinutes(Matcher seule, List<Jeton> jetons) {
        var reste = seule.group(3);
        // « 12h0 », « 16h3 »: a figure is lost; « 14: »: both are.
        boolean douteuse = reste != null || seule.group(2).equals(":");
        int minutes = reste == null ? 0 : Integer.parseInt(reste) * 10;
        int valeur = valeur(seule.group(1), "0") + (minutes < 60 ? minutes : 0);
        jetons.add(new Jeton(
                douteuse ? Genre.HEURE_DOUTEUSE : Genre.HEURE,
                valeur,
                seule.group().strip()));
        return seule.end();
    }

    private static boolean suiteDePlage(List<Jeton> jetons) {
        return jetons.size() >= 2
                && (jetons.getLast().est(Genre.TIRET) || jetons.getLast().est(Genre.A))
                && jetons.get(jetons.size() - 2).heure();
    }

    private static int valeur(String heures, String minutes) {
        return Integer.parseInt(heures) * 60 + Integer.parseInt(minutes);
    }

    private static Matcher a(Pattern motif, String texte, int position) {
        return motif.matcher(texte).region(position, texte.length()).useTransparentBounds(true);
    }
}
