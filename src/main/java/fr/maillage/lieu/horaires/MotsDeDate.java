package fr.maillage.lieu.horaires;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The French words of dates and seasons. */
final class MotsDeDate {
    private MotsDeDate() {}

    /** {@code en juillet et août}, {@code de septembre à juin}, {@code le 24 décembre}. */
    static String periodes(List<PeriodeDeLAnnee> periodes) {
        if (periodes.size() > 1 && periodes.stream().allMatch(MotsDeDate::moisSeul)) {
            return "en "
                    + MotsFrancais.et(periodes.stream()
                            .map(p -> mois(p.debut()) + an(p.debut()))
                            .toList());
        }
        return MotsFrancais.et(periodes.stream().map(MotsDeDate::periode).toList());
    }

    private static boolean moisSeul(PeriodeDeLAnnee periode) {
        return periode.fin() == null
                && !periode.sansFin()
                && periode.pas() == 0
                && periode.debut().moisEntier();
    }

    private static String periode(PeriodeDeLAnnee periode) {
        var debut = periode.debut();
        var fin = periode.fin();
        if (periode.pas() > 1) {
            throw new MotsDeRegle.SansMots();
        }
        if (fin == null) {
            if (debut.moisEntier()) {
                return (periode.sansFin() ? "à partir de " : "en ") + mois(debut) + an(debut);
            }
            return (periode.sansFin()
                            ? "à partir " + avecArticle("du", "de", date(debut))
                            : avecArticle("le", "à", date(debut)))
                    + an(debut);
        }
        if (debut.moisEntier() && fin.moisEntier()) {
            return consecutifs(debut, fin)
                    ? "en " + mois(debut) + an(debut) + " et " + mois(fin) + an(fin)
                    : de(mois(debut)) + an(debut) + " à " + mois(fin) + an(fin);
        }
        if (debut.moisEntier() || fin.moisEntier()) {
            throw new MotsDeRegle.SansMots();
        }
        return avecArticle("du", "de", date(debut)) + an(debut) + " "
                + avecArticle("au", "à", date(completee(fin, debut))) + an(fin);
    }

    private static boolean consecutifs(PeriodeDeLAnnee.Borne debut, PeriodeDeLAnnee.Borne fin) {
        return debut.mois() != null && debut.mois().plus(1) == fin.mois();
    }

    private static PeriodeDeLAnnee.Borne completee(PeriodeDeLAnnee.Borne fin, PeriodeDeLAnnee.Borne debut) {
        return fin.mois() == null && fin.jour() != null
                ? new PeriodeDeLAnnee.Borne(fin.annee(), debut.mois(), fin.jour(), fin.ancre())
                : fin;
    }

    private static String mois(PeriodeDeLAnnee.Borne borne) {
        if (borne.mois() == null) {
            throw new MotsDeRegle.SansMots();
        }
        return MotsFrancais.mois(borne.mois());
    }

    private static String de(String mot) {
        return "aàâeéèêiîoôuûy".indexOf(mot.charAt(0)) >= 0 ? "d’" + mot : "de " + mot;
    }

    /** Easter takes no article: {@code de Pâques}, {@code du 1er mai}. */
    private static String avecArticle(String article, String sans, String date) {
        return (date.startsWith("P") ? sans : article) + " " + date;
    }

    private static String date(PeriodeDeLAnnee.Borne borne) {
        var ancre = borne.ancre();
        if (borne.mois() == null) {
            return paques(ancre);
        }
        if (ancre != null && ancre.rang() != 0 && ancre.jour() != null && ancre.decalage() == 0) {
            return rang(ancre.rang()) + " " + MotsFrancais.jour(ancre.jour()) + " " + de(mois(borne));
        }
        if (ancre != null || borne.jour() == null) {
            throw new MotsDeRegle.SansMots();
        }
        return MotsFrancais.jourDuMois(borne.jour()) + "\u00a0" + mois(borne);
    }

    private static String rang(int rang) {
        if (rang < -1) {
            throw new MotsDeRegle.SansMots();
        }
        return rang == -1 ? "dernier" : rang == 1 ? "1er" : rang + "e";
    }

    private static String paques(PeriodeDeLAnnee.@Nullable Ancre ancre) {
        int decalage = ancre == null ? 0 : ancre.decalage();
        return switch (decalage) {
            case 0 -> "Pâques";
            case -2 -> "Vendredi saint";
            case 1 -> "lundi de Pâques";
            case 39 -> "jeudi de l’Ascension";
            case 50 -> "lundi de Pentecôte";
            default -> throw new MotsDeRegle.SansMots();
        };
    }

    private static String an(PeriodeDeLAnnee.Borne borne) {
        return borne.annee() == null ? "" : " " + borne.annee();
    }
}
