package fr.maillage.couverture.tournee.pages;

import fr.maillage.couverture.tournee.Bilan;
import fr.maillage.couverture.tournee.Journee;
import fr.maillage.presentation.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** The figures of two rounds, line by line. */
final class ChiffresDeTournee {
    private static final String RIEN = "—";

    private ChiffresDeTournee() {}

    /** What is counted, and how it is written. */
    private record Ligne(String libelle, ToDoubleFunction<Bilan> valeur, DoubleFunction<String> ecriture) {}

    /**
     * @param avant null without a present round
     * @param concernees fragile people of the whole territory
     */
    static List<TourneePage.Chiffre> de(@Nullable Bilan avant, Bilan apres, double concernees) {
        var lignes = List.of(
                new Ligne(
                        "Personnes concernées jointes, sans lieu fixe à portée",
                        Bilan::personnes,
                        ChiffresDeTournee::rond),
                new Ligne(
                        "Part des personnes concernées du territoire",
                        b -> concernees > 0 ? 100 * b.personnes() / concernees : Double.NaN,
                        v -> Formats.pourcent(v, 1)),
                new Ligne(
                        "Communes sans lieu fixe à portée, jointes",
                        b -> b.desservies().size(),
                        ChiffresDeTournee::rond),
                new Ligne("Arrêts", Bilan::arrets, ChiffresDeTournee::rond),
                new Ligne("Heures de présence par mois", b -> b.minutesDePresenceParMois(), ChiffresDeTournee::heures),
                new Ligne("Kilomètres par mois", Bilan::kilometresParMois, v -> Formats.avecUnite(v, 0, "km")),
                new Ligne("Heures de route par mois", Bilan::minutesDeRouteParMois, ChiffresDeTournee::heures),
                new Ligne(
                        "Journée la plus longue",
                        Bilan::journeeLaPlusLongue,
                        v -> v == 0 ? RIEN : Journee.duree((int) v)),
                new Ligne("Journées du cycle qui ne tiennent pas", Bilan::tropLongues, ChiffresDeTournee::rond));
        var chiffres = new ArrayList<TourneePage.Chiffre>();
        for (var ligne : lignes) {
            double a = ligne.valeur().applyAsDouble(apres);
            chiffres.add(new TourneePage.Chiffre(
                    ligne.libelle(),
                    avant == null ? RIEN : ligne.ecriture().apply(ligne.valeur().applyAsDouble(avant)),
                    ligne.ecriture().apply(a),
                    avant == null
                            ? ""
                            : ecart(a - ligne.valeur().applyAsDouble(avant), ligne.ecriture())
                                    .replace("%", "points")));
        }
        return chiffres;
    }

    private static String ecart(double ecart, DoubleFunction<String> ecriture) {
        if (Double.isNaN(ecart)) {
            return "";
        }
        var ecrit = ecriture.apply(Math.abs(ecart));
        return ecrit.equals(ecriture.apply(0)) ? "=" : (ecart < 0 ? "−" : "+") + ecrit;
    }

    private static String rond(double valeur) {
        return Formats.nombre(valeur, 0);
    }

    /** « 12 h », « 7,5 h »: hours of a month. @param minutes 0 or more */
    static String heures(double minutes) {
        return minutes == 0 ? RIEN : Formats.avecUnite(minutes / 60, 1, "h");
    }
}
