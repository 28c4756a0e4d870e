package fr.maillage.document.planche;

import java.util.List;
import java.util.function.DoubleFunction;

/** Fills pages evenly: the last of three should not hold one line alone. */
final class Equilibre {
    private static final int ESSAIS = 12;

    private Equilibre() {}

    /**
     * @param pages filled up to the height
     * @param remplir fills pages up to another height
     * @return as many pages, filled up to the smallest height that takes no more of them
     */
    static <P> List<P> trouver(List<P> pages, double hauteur, DoubleFunction<List<P>> remplir) {
        if (pages.size() < 2) {
            return pages;
        }
        double trop = hauteur;
        double tropPeu = hauteur / pages.size() / 2;
        var meilleures = pages;
        for (int i = 0; i < ESSAIS; i++) {
            double milieu = (trop + tropPeu) / 2;
            var essai = remplir.apply(milieu);
            if (essai.size() <= pages.size()) {
                trop = milieu;
                meilleures = essai;
            } else {
                tropPeu = milieu;
            }
        }
        return meilleures;
    }
}
