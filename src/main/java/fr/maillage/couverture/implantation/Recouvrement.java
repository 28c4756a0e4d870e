package fr.maillage.couverture.implantation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The fewest sites that reach everybody. What reductions leave falls into parts that share nothing; each is searched with one site fewer as long
 * as that succeeds, bounded, and closed by branching.
 */
final class Recouvrement {
    private final long graine;
    private final Echeance echeance;
    private final List<Integer> ouverts = new ArrayList<>();
    private int borne;

    Recouvrement(long graine, Echeance echeance) {
        this.graine = graine;
        this.echeance = echeance;
    }

    /** Sites opened, as numbered in the problem's origin. */
    int[] sites() {
        return ouverts.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    int borne() {
        return borne;
    }

    void resoudre(Probleme probleme) {
        var reduit = ReductionDeRecouvrement.de(probleme, echeance);
        for (int j : reduit.ouverts()) {
            ouverts.add(j);
        }
        var parties = ReductionDeRecouvrement.parties(reduit.reste()).stream()
                .map(partie -> new PartieARecouvrir(partie, graine, echeance))
                .toList();
        parties.forEach(PartieARecouvrir::commencer);
        // Small parts first get what they need; the time that is left goes to those that resist.
        long facteur = 1;
        while (!echeance.passee() && parties.stream().anyMatch(PartieARecouvrir::ouverte)) {
            long cetteFois = facteur;
            parties.stream().filter(PartieARecouvrir::ouverte).forEach(p -> p.poursuivre(cetteFois));
            facteur *= 2;
        }
        borne = ouverts.size();
        for (var partie : parties) {
            borne += partie.minimum();
            for (int j : partie.meilleure()) {
                ouverts.add(j);
            }
        }
    }

    static int[] joindre(int[] a, int[] b) {
        var tous = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, tous, a.length, b.length);
        return tous;
    }
}
