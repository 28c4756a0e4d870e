package fr.maillage.couverture.implantation;

import java.util.Arrays;
import java.util.Random;

/**
 * Searches choices for coverage: tears a few neighbouring sites out of the present choice, mends the hole with those that reach most, and keeps
 * the result when it is better, or hardly worse, less and less tolerantly. A client reached twice costs nothing to reach once more or once less,
 * so that a move touches few clients.
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
    private final boolean[] ouvert;
    /** For each client, how many open sites reach it, and the sum of their numbers. */
    private final int[] combien;

    private final long[] lesquels;
    /** For each site, the weight it would reach alone when closed, and reaches alone when open. */
    private final double[] gain;

    private final double[] perte;
    /** Open sites, then those closed and opened by the last move. */
    private final int[] ouverts;

    private int nombre;
    private double valeur;
    private long travail;

    /** @param q a problem of coverage: costs 0, bases 1 */
    Ravaudage(Probleme q, int[] acquis, long graine, Echeance echeance) {
        this.q = q;
        this.acquis = acquis;
        this.hasard = new Random(graine);
        this.echeance = echeance;
        int m = q.sites();
        ouvert = new boolean[m];
        combien = new int[q.clients()];
        lesquels = new long[q.clients()];
        gain = new double[m];
        perte = new double[m];
        ouverts = new int[m];
        valeur = q.constante;
        for (int i = 0; i < combien.length; i++) {
            valeur += q.poids[i];
            for (int e = q.debut[i]; e < q.debut[i + 1]; e++) {
                gain[q.site[e]] += q.poids[i];
            }
        }
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
        double moyenne = Math.max(1e-9, couvert() / q.p);
        long debut = travail;
        long fin = travail + effort;
        noter(meilleure);
        for (int tour = 0;
                travail < fin && meilleure.valeur > assez && (tour % COUPS_PAR_REGARD > 0 || !echeance.passee());
                tour++) {
            double avance = (double) (travail - debut) / effort;
            double tolerance = moyenne * TOLERANCE * Math.pow(TOLERANCE_FINALE / TOLERANCE, avance);
            essayer(tolerance);
            noter(meilleure);
        }
    }

    private double couvert() {
        double total = q.constante - valeur;
        for (double w : q.poids) {
            total += w;
        }
        return total;
    }

    private void partir(int[] choix) {
        while (nombre > 0) {
            fermer(ouverts[nombre - 1]);
        }
        for (int j : choix) {
            ouvrir(j);
        }
        while (nombre < q.p && !echeance.passee()) {
            ouvrir(leMeilleur(new int[0], 0));
        }
    }

    private void essayer(double tolerance) {
        double avant = valeur;
        int k = Math.min(nombre, 1 + hasard.nextInt(SITES_DECHIRES));
        var dechires = new int[k];
        int ici = ouverts[hasard.nextInt(nombre)];
        for (int n = 0; n < k; n++) {
            dechires[n] = n == 0 ? ici : voisin(ici);
            fermer(dechires[n]);
        }
        int interdits = hasard.nextInt(k + 1);
        var mis = new int[k];
        for (int n = 0; n < k; n++) {
            mis[n] = leMeilleur(dechires, n == 0 ? interdits : 0);
            ouvrir(mis[n]);
        }
        // Accepted with a chance that falls with the loss.
        if (valeur - avant > -tolerance * Math.log(1 - hasard.nextDouble())) {
            for (int j : mis) {
                fermer(j);
            }
            for (int j : dechires) {
                ouvrir(j);
            }
        }
    }

    /** An open site near another: from a client of the site to a site near that client, and so on. */
    private int voisin(int depart) {
        int[] tete = q.colonnes();
        int ici = depart;
        for (int pas = 0; pas < 24; pas++) {
            int client = q.clientsParColonne()[tete[ici] + hasard.nextInt(tete[ici + 1] - tete[ici])];
            if (combien[client] > 0) {
                for (int e = q.debut[client]; e < q.debut[client + 1]; e++) {
                    if (ouvert[q.site[e]] && (combien[client] == 1 || hasard.nextInt(combien[client]) == 0)) {
                        return q.site[e];
                    }
                }
            }
            ici = q.site[q.debut[client] + hasard.nextInt(q.debut[client + 1] - q.debut[client])];
        }
        return ouverts[hasard.nextInt(nombre)];
    }

    /** The closed site that reaches most, but for the first few of a list; a tie is drawn. */
    private int leMeilleur(int[] liste, int interdits) {
        int mieux = -1;
        int egaux = 0;
        for (int j = 0; j < gain.length; j++) {
            if (ouvert[j] || mieux >= 0 && gain[j] < gain[mieux]) {
                continue;
            }
            boolean permis = true;
            for (int k = 0; k < interdits; k++) {
                permis &= liste[k] != j;
            }
            if (!permis) {
                continue;
            }
            if (mieux < 0 || gain[j] > gain[mieux]) {
                mieux = j;
                egaux = 1;
            } else if (hasard.nextInt(++egaux) == 0) {
                mieux = j;
            }
        }
        travail += gain.length / 4;
        return mieux;
    }

    private void ouvrir(int f) {
        int[] tete = q.colonnes();
        int[] clients = q.clientsParColonne();
        valeur -= gain[f];
        ouvert[f] = true;
        ouverts[nombre++] = f;
        for (int a = tete[f]; a < tete[f + 1]; a++) {
            int i = clients[a];
            if (combien[i] == 0) {
                perte[f] += q.poids[i];
                compter(i, -q.poids[i]);
            } else if (combien[i] == 1) {
                perte[(int) lesquels[i]] -= q.poids[i];
            }
            combien[i]++;
            lesquels[i] += f;
        }
        travail += tete[f + 1] - tete[f];
    }

    private void fermer(int r) {
        int[] tete = q.colonnes();
        int[] clients = q.clientsParColonne();
        valeur += perte[r];
        ouvert[r] = false;
        oter(r);
        for (int a = tete[r]; a < tete[r + 1]; a++) {
            int i = clients[a];
            combien[i]--;
            lesquels[i] -= r;
            if (combien[i] == 0) {
                perte[r] -= q.poids[i];
                compter(i, q.poids[i]);
            } else if (combien[i] == 1) {
                perte[(int) lesquels[i]] += q.poids[i];
            }
        }
        perte[r] = 0;
        travail += tete[r + 1] - tete[r];
    }

    private void oter(int r) {
        int k = nombre - 1;
        while (ouverts[k] != r) {
            k--;
        }
        ouverts[k] = ouverts[--nombre];
    }

    private void compter(int client, double poids) {
        for (int e = q.debut[client]; e < q.debut[client + 1]; e++) {
            gain[q.site[e]] += poids;
        }
        travail += q.debut[client + 1] - q.debut[client];
    }

    private void noter(Solution meilleure) {
        // Sums of differences drift by less than this.
        if (valeur + 1e-9 * (1 + Math.abs(valeur)) < meilleure.valeur) {
            int[] ici = Arrays.copyOf(ouverts, nombre);
            meilleure.proposer(q.valeur(ici), Recouvrement.joindre(acquis, q.origines(ici)));
        }
    }
}
