package fr.maillage.couverture.implantation;

import java.util.Random;

/**
 * Searches choices for coverage: tears a few neighbouring sites out of the present choice, mends the hole with those that reach most, and keeps
 * the result when it is better, or hardly worse, less and less tolerantly.
 */
final class Ravaudage {
    private static final int SITES_DECHIRES = 3;
    /** Tolerance at the beginning and at the end, as shares of what a site reaches on average. */
    private static final double TOLERANCE = 0.1;

    private static final double TOLERANCE_FINALE = 0.001;

    private static final long EFFORT = 400_000_000L;
    private static final long EFFORT_PAR_ENTREE = 400;
    /** Moves between two looks at the clock. */
    private static final int COUPS_PAR_REGARD = 16;

    private final Probleme q;
    private final int[] acquis;
    private final Random hasard;
    private final Echeance echeance;
    private final Portees portees;

    /**
     * @param q a problem of coverage: costs 0, bases 1
     * @param acquis sites open for good, part of every choice noted
     */
    Ravaudage(Probleme q, int[] acquis, long graine, Echeance echeance) {
        this.q = q;
        this.acquis = acquis;
        this.hasard = new Random(graine);
        this.echeance = echeance;
        portees = new Portees(q, hasard);
    }

    /** Whether the search knows this kind of problem. */
    static boolean convient(Probleme q) {
        for (int e = 0; e < q.entrees(); e++) {
            if (q.cout[e] != 0) {
                return false;
            }
        }
        for (float b : q.base) {
            if (b != 1) {
                return false;
            }
        }
        return true;
    }

    /** Entries to visit in a first search: some for each entry of the problem, within what one waits for. */
    static long effort(Probleme q) {
        return Math.min(EFFORT, EFFORT_PAR_ENTREE * q.entrees());
    }

    /**
     * Searches from the best choice known.
     *
     * @param effort entries visited at most
     * @param assez a value that suffices
     */
    void chercher(Solution meilleure, long effort, double assez) {
        partir(q.locaux(meilleure.sites));
        double moyenne = Math.max(1e-9, portees.couvert() / q.p);
        long debut = portees.travail;
        long fin = portees.travail + effort;
        noter(meilleure);
        for (int tour = 0;
                portees.nombre() > 0
                        && portees.travail < fin
                        && meilleure.valeur > assez
                        && (tour % COUPS_PAR_REGARD > 0 || !echeance.passee());
                tour++) {
            double avance = (double) (portees.travail - debut) / effort;
            double tolerance = moyenne * TOLERANCE * Math.pow(TOLERANCE_FINALE / TOLERANCE, avance);
            essayer(tolerance);
            noter(meilleure);
        }
    }

    private void partir(int[] choix) {
        while (portees.nombre() > 0) {
            portees.fermer(portees.ouvert(portees.nombre() - 1));
        }
        // One that does without a site opened for good since holds one too many.
        for (int k = 0; k < Math.min(q.p, choix.length); k++) {
            portees.ouvrir(choix[k]);
        }
        while (portees.nombre() < q.p && !echeance.passee()) {
            portees.ouvrir(portees.leMeilleur(new int[0], 0));
        }
    }

    private void essayer(double tolerance) {
        double avant = portees.valeur();
        int k = Math.min(portees.nombre(), 1 + hasard.nextInt(SITES_DECHIRES));
        var dechires = new int[k];
        int ici = portees.ouvert(hasard.nextInt(portees.nombre()));
        for (int n = 0; n < k; n++) {
            dechires[n] = n == 0 ? ici : portees.voisin(ici);
            portees.fermer(dechires[n]);
        }
        int interdits = hasard.nextInt(k + 1);
        var mis = new int[k];
        for (int n = 0; n < k; n++) {
            mis[n] = portees.leMeilleur(dechires, n == 0 ? interdits : 0);
            portees.ouvrir(mis[n]);
        }
        // Accepted with a chance that falls with the loss.
        if (portees.valeur() - avant > -tolerance * Math.log(1 - hasard.nextDouble())) {
            for (int j : mis) {
                portees.fermer(j);
            }
            for (int j : dechires) {
                portees.ouvrir(j);
            }
        }
    }

    private void noter(Solution meilleure) {
        // Sums of differences drift by less than this.
        double valeur = portees.valeur();
        if (valeur + 1e-9 * (1 + Math.abs(valeur)) < meilleure.valeur) {
            int[] ici = portees.choisis();
            meilleure.proposer(q.valeur(ici), Recouvrement.joindre(acquis, q.origines(ici)));
        }
    }
}
