package fr.maillage.couverture;

import fr.maillage.couverture.implantation.Moteur;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Where to add places, with the proof: best answer found, what no answer can beat, and whether the two meet.
 *
 * <p>Own engine, one thread: fast interchange (Resende and Werneck 2003) relaunched, Lagrange's bound, sites decided by reduced costs, branch and
 * bound. Costs are held in single precision (a ten-millionth); whole numbers up to 16 million are exact.
 */
public final class Implantation {
    private Implantation() {}

    /** @param abandon asked often; the answer is then the best so far, with the bound reached */
    public static ReponseDImplantation resoudre(DemandeDImplantation demande, BooleanSupplier abandon) {
        return Moteur.resoudre(demande, List.of(), abandon);
    }

    public static ReponseDImplantation resoudre(DemandeDImplantation demande) {
        return resoudre(demande, () -> false);
    }

    /**
     * What each further site brings: the question for 1, 2… sites, each answered with its proof. A number below that of the pinned sites, or
     * above what is possible, is left out; more sites never serve less, even where the proof is not complete.
     *
     * @param jusqua the highest number
     * @param demande not {@link ObjectifDImplantation#TOUS}; its number is not used; its delay is for the whole curve
     * @return shorter than asked when given up or late: only what was begun in time
     */
    public static List<ReponseDImplantation> courbe(DemandeDImplantation demande, int jusqua, BooleanSupplier abandon) {
        if (demande.objectif() == ObjectifDImplantation.TOUS) {
            throw new IllegalArgumentException("the number of sites is what this objective looks for");
        }
        long fin = System.nanoTime() + demande.delai().toNanos();
        var reponses = new ArrayList<ReponseDImplantation>();
        int possibles = demande.durees().sites() - demande.refuses().length;
        List<Integer> depart = List.of();
        for (int p = Math.max(1, demande.imposes().length); p <= Math.min(jusqua, possibles); p++) {
            long reste = fin - System.nanoTime();
            if (reste <= 0 || abandon.getAsBoolean()) {
                break;
            }
            var reponse = Moteur.resoudre(demande.avecNombre(p).avecDelai(Duration.ofNanos(reste)), depart, abandon);
            reponses.add(reponse);
            depart = reponse.numeros();
        }
        return reponses;
    }
}
