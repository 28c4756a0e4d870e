package fr.maillage.lieu.horaires;

import fr.maillage.lieu.horaires.Jeton.Genre;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * « 1er et 3e mardi du mois », « 2e et 4e ».
 *
 * @param jours empty when the text names none beside the ranks
 * @param fin the position after
 */
record GroupeDeRangs(List<Integer> rangs, Set<DayOfWeek> jours, List<String> doutes, int fin) {
    static GroupeDeRangs lire(List<Jeton> jetons, int debut) {
        var rangs = new ArrayList<Integer>();
        int fin = debut;
        for (int n = debut; n < jetons.size(); n++) {
            var jeton = jetons.get(n);
            if (jeton.est(Genre.RANG)) {
                rangs.add(jeton.valeur());
                fin = n + 1;
            } else if (jeton.deJours()) {
                var groupe = new GroupeDeJours(jetons, n);
                return new GroupeDeRangs(rangs, groupe.jours(), groupe.doutes(), groupe.fin());
            } else if (!jeton.lien() || jeton.est(Genre.A)) {
                break;
            }
        }
        return new GroupeDeRangs(rangs, EnumSet.noneOf(DayOfWeek.class), List.of(), fin);
    }
}
