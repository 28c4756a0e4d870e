package fr.maillage.lieu.horaires;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The public holidays of France, with their names: article L3133-1 of the labour code, the two more days of Alsace-Moselle (L3134-13), the
 * commemoration of the abolition of slavery overseas (decree 83-1003). The further days of the Pacific collectivities are not told here.
 */
public final class JoursFeries {
    private static final Set<String> ALSACE_MOSELLE = Set.of("57", "67", "68");
    private static final Map<String, MonthDay> ABOLITION = Map.of(
            "971", MonthDay.of(5, 27),
            "972", MonthDay.of(5, 22),
            "973", MonthDay.of(6, 10),
            "974", MonthDay.of(12, 20),
            "976", MonthDay.of(4, 27),
            "977", MonthDay.of(10, 9),
            "978", MonthDay.of(5, 28));
    private static final int GARDES_MAX = 2_000;
    private static final Map<String, SortedMap<LocalDate, String>> GARDES = new ConcurrentHashMap<>();

    private JoursFeries() {}

    /** The public holidays of a year in a département, with their French names. */
    public static SortedMap<LocalDate, String> de(int annee, String departement) {
        if (GARDES.size() > GARDES_MAX) {
            GARDES.clear();
        }
        var ou = ALSACE_MOSELLE.contains(departement) || ABOLITION.containsKey(departement) ? departement : "";
        return GARDES.computeIfAbsent(annee + "/" + ou, cle -> Collections.unmodifiableSortedMap(calculer(annee, ou)));
    }

    private static SortedMap<LocalDate, String> calculer(int annee, String departement) {
        var jours = new TreeMap<LocalDate, String>();
        var paques = paques(annee);
        jours.put(LocalDate.of(annee, 1, 1), "jour de l’An");
        jours.put(paques.plusDays(1), "lundi de Pâques");
        jours.put(LocalDate.of(annee, 5, 1), "fête du Travail");
        jours.put(LocalDate.of(annee, 5, 8), "8\u00a0mai");
        jours.merge(paques.plusDays(39), "Ascension", (deja, autre) -> deja);
        jours.put(paques.plusDays(50), "lundi de Pentecôte");
        jours.put(LocalDate.of(annee, 7, 14), "14\u00a0juillet");
        jours.put(LocalDate.of(annee, 8, 15), "Assomption");
        jours.put(LocalDate.of(annee, 11, 1), "Toussaint");
        jours.put(LocalDate.of(annee, 11, 11), "11\u00a0novembre");
        jours.put(LocalDate.of(annee, 12, 25), "Noël");
        if (ALSACE_MOSELLE.contains(departement)) {
            jours.put(paques.minusDays(2), "Vendredi saint");
            jours.put(LocalDate.of(annee, 12, 26), "Saint-Étienne");
        }
        var abolition = ABOLITION.get(departement);
        if (abolition != null) {
            jours.putIfAbsent(abolition.atYear(annee), "abolition de l’esclavage");
        }
        return jours;
    }

    /** Gregorian Easter Sunday, by the rule of Meeus, Jones and Butcher. */
    static LocalDate paques(int annee) {
        int a = annee % 19;
        int b = annee / 100;
        int c = annee % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int mois = (h + l - 7 * m + 114) / 31;
        int jour = (h + l - 7 * m + 114) % 31 + 1;
        return LocalDate.of(annee, mois, jour);
    }
}
