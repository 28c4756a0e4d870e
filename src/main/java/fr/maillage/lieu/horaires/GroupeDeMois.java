package fr.maillage.lieu.horaires;

import fr.maillage.lieu.horaires.Jeton.Genre;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;

/**
 * « juillet et août », « de septembre à juin ».
 *
 * @param etendue whether the two months are the ends of a season
 * @param fin the position after
 */
record GroupeDeMois(List<Month> mois, boolean etendue, int fin) {
    static GroupeDeMois lire(List<Jeton> jetons, int debut) {
        var mois = new ArrayList<Month>();
        var etendue = false;
        int fin = debut;
        for (int n = debut;
                n < jetons.size()
                        && (jetons.get(n).est(Genre.MOIS) || jetons.get(n).lien());
                n++) {
            var jeton = jetons.get(n);
            if (jeton.est(Genre.MOIS)) {
                mois.add(Month.of(jeton.valeur()));
                fin = n + 1;
            } else if ((jeton.est(Genre.A) || jeton.est(Genre.TIRET))
                    && n + 1 < jetons.size()
                    && jetons.get(n + 1).est(Genre.MOIS)) {
                etendue = true;
            }
        }
        return new GroupeDeMois(mois, etendue && mois.size() == 2, fin);
    }
}
