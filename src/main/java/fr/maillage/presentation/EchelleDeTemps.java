package fr.maillage.presentation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Whole months between two days, laid on a width. */
public final class EchelleDeTemps {
    /** A timeline reaches today when it is that near: beyond, an old programme would shrink to nothing. */
    private static final int JOURS_AUTOUR = 62;

    private static final int MOIS_AU_MOINS = 2;
    private static final double LARGEUR_DUN_REPERE = 74;
    private static final DateTimeFormatter MOIS = DateTimeFormatter.ofPattern("MMM uuuu", Locale.FRENCH);

    private final LocalDate premier;
    private final LocalDate dernier;
    private final double gauche;
    private final double largeur;

    private EchelleDeTemps(LocalDate premier, LocalDate dernier, double gauche, double largeur) {
        this.premier = premier;
        this.dernier = dernier;
        this.gauche = gauche;
        this.largeur = largeur;
    }

    /**
     * @param debut first day to show
     * @param fin last day to show
     * @param aujourdhui shown too when it is near
     */
    public static EchelleDeTemps de(
            LocalDate debut, LocalDate fin, LocalDate aujourdhui, double gauche, double largeur) {
        if (aujourdhui.isBefore(debut) && aujourdhui.plusDays(JOURS_AUTOUR).isAfter(debut)) {
            debut = aujourdhui;
        }
        if (aujourdhui.isAfter(fin) && aujourdhui.minusDays(JOURS_AUTOUR).isBefore(fin)) {
            fin = aujourdhui;
        }
        var premier = YearMonth.from(debut);
        var dernier = YearMonth.from(fin);
        if (premier.until(dernier, ChronoUnit.MONTHS) < MOIS_AU_MOINS - 1) {
            dernier = premier.plusMonths(MOIS_AU_MOINS - 1);
        }
        return new EchelleDeTemps(premier.atDay(1), dernier.atEndOfMonth(), gauche, largeur);
    }

    public boolean contient(LocalDate jour) {
        return !jour.isBefore(premier) && !jour.isAfter(dernier);
    }

    /** Where the day begins. */
    public double x(LocalDate jour) {
        double jours = ChronoUnit.DAYS.between(premier, dernier) + 1;
        return gauche + largeur * ChronoUnit.DAYS.between(premier, jour) / jours;
    }

    /** The middle of the day. */
    public double milieu(LocalDate jour) {
        return (x(jour) + x(jour.plusDays(1))) / 2;
    }

    public double droite() {
        return gauche + largeur;
    }

    public record Repere(double x, String libelle) {}

    /** Starts of months, or of as many months as leave room for their names. */
    public List<Repere> reperes() {
        long mois = YearMonth.from(premier).until(YearMonth.from(dernier), ChronoUnit.MONTHS) + 1;
        int pas = 1;
        for (int essai : new int[] {1, 2, 3, 6, 12, 24, 60, 120}) {
            pas = essai;
            if (largeur / ((double) mois / essai) >= LARGEUR_DUN_REPERE) {
                break;
            }
        }
        var reperes = new ArrayList<Repere>();
        for (var debut = premier; !debut.isAfter(dernier); debut = debut.plusMonths(pas)) {
            reperes.add(new Repere(x(debut), MOIS.format(debut)));
        }
        return reperes;
    }
}
