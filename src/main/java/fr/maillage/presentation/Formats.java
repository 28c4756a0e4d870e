package fr.maillage.presentation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Figures and dates as French readers write them: « 1 234,5 », « −0,3 », « 12 mars 2022 ». A missing figure (NaN) is said, never
 * replaced by zero.
 *
 * <p>Halves are rounded away from zero, on the decimal writing of the figure: 0,25 gives 0,3 and −0,25 gives −0,3.
 */
public final class Formats {
    /** What stands for a missing figure. */
    public static final String ABSENT = "non disponible";

    /** Narrow no-break space: between thousands, before « ; ? ! % ». */
    private static final char FINE = '\u202f';

    /** No-break space: between a figure and its unit. */
    private static final char INSECABLE = '\u00a0';

    private static final char MOINS = '\u2212';
    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter MOIS_ANNEE = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.FRENCH);

    private Formats() {}

    /** « 1 234 » */
    public static String entier(long valeur) {
        return grouper(BigDecimal.valueOf(valeur));
    }

    /** « 1 234,5 »: always as many decimals as asked. */
    public static String nombre(double valeur, int decimales) {
        return Double.isFinite(valeur) ? grouper(arrondir(valeur, decimales)) : ABSENT;
    }

    /** « +0,3 », « −2,0 », « 0,0 »: for scores, where the sign is the message. */
    public static String signe(double valeur, int decimales) {
        if (!Double.isFinite(valeur)) {
            return ABSENT;
        }
        var arrondi = arrondir(valeur, decimales);
        return arrondi.signum() > 0 ? "+" + grouper(arrondi) : grouper(arrondi);
    }

    /** « 12,5 % »; the figure is already a percentage. */
    public static String pourcent(double valeur, int decimales) {
        return Double.isFinite(valeur) ? nombre(valeur, decimales) + INSECABLE + "%" : ABSENT;
    }

    /** « 12,5 km » or « 12,5 % »: a figure with its unit. */
    public static String avecUnite(double valeur, int decimales, String unite) {
        return Double.isFinite(valeur) ? nombre(valeur, decimales) + INSECABLE + unite : ABSENT;
    }

    /** « 1 commune », « 2 communes »: French plural starts at two. */
    public static String compte(long valeur, String singulier, String pluriel) {
        return entier(valeur) + INSECABLE + (Math.abs(valeur) < 2 ? singulier : pluriel);
    }

    /** « 340 Ko », « 1,2 Mo »: what a link tells of a file, in decimal units. */
    public static String poids(long octets) {
        return octets < 1_000_000
                ? entier(Math.max(1, Math.round(octets / 1e3))) + INSECABLE + "Ko"
                : nombre(octets / 1e6, 1) + INSECABLE + "Mo";
    }

    /** « 12 mars 2022 », « 1er mars 2022 ». */
    public static String date(LocalDate jour) {
        var quantieme = jour.getDayOfMonth() == 1 ? "1er" : String.valueOf(jour.getDayOfMonth());
        return quantieme + INSECABLE + MOIS_ANNEE.format(jour);
    }

    /** « 12 mars 2022 à 14 h 05 », on the clocks of metropolitan France. */
    public static String moment(Instant instant) {
        var local = instant.atZone(FRANCE);
        return date(local.toLocalDate()) + " à " + local.getHour() + INSECABLE + "h" + INSECABLE
                + String.format(Locale.ROOT, "%02d", local.getMinute());
    }

    /** « 10 h », « 11 h 55 ». */
    public static String heure(LocalTime heure) {
        var minutes = heure.getMinute() == 0 ? "" : INSECABLE + String.format(Locale.ROOT, "%02d", heure.getMinute());
        return heure.getHour() + "" + INSECABLE + "h" + minutes;
    }

    private static BigDecimal arrondir(double valeur, int decimales) {
        return BigDecimal.valueOf(valeur).setScale(decimales, RoundingMode.HALF_UP);
    }

    private static String grouper(BigDecimal valeur) {
        var chiffres = valeur.abs().toPlainString();
        int virgule = chiffres.indexOf('.');
        var entiers = virgule < 0 ? chiffres : chiffres.substring(0, virgule);
        var texte = new StringBuilder(chiffres.length() + 4);
        if (valeur.signum() < 0) {
            texte.append(MOINS);
        }
        for (int i = 0; i < entiers.length(); i++) {
            if (i > 0 && (entiers.length() - i) % 3 == 0) {
                texte.append(FINE);
            }
            texte.append(entiers.charAt(i));
        }
        return virgule < 0
                ? texte.toString()
                : texte.append(',')
                        .append(chiffres, virgule + 1, chiffres.length())
                        .toString();
    }
}
