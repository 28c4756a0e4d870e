package fr.maillage.couverture.implantation;

import java.util.Arrays;
import java.util.Random;

/**
 * A choice of sites for coverage, with what each site would bring or take away kept up to date. A client reached twice costs nothing to reach
 * once more or once less, so that a change touches few clients.
 */
final class Portees {
    private final Probleme q;
    private final Random hasard;
    private final boolean[] ouvert;
    /** For each client, how many open sites reach it, and the sum of their numbers: of one, its number. */
    private final int[] combien;

    private final long[] lesquels;
    /** For each site, the weight it would reach alone when closed, and reaches alone when open. */
    private final double[] gain;

    private final double[] perte;
    private final int[] ouverts;
    private int nombre;
    private double valeur;
    /** Entries visited: a measure of work that does not depend on the machine. */
    long travail;

    /** @param hasard draws among equals */
    Portees(Probleme q, Random hasard) {
        this.q = q;
        this.hasard = hasard;
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

    /** The weight left out, and the constant of the problem. */
    double valeur() {
        return valeur;
    }

    int nombre() {
        return nombre;
    }

    int ouvert(int rang) {
        return ouverts[rang];
    }

    int[] choisis() {
        return Arrays.copyOf(ouverts, nombre);
    }

    double couvert() {
        double total = q.constante - valeur;
        for (double w : q.poids) {
            total += w;
        }
        return total;
    }

    /** An open site near another: from a client of the site to a site near that client, and so on. */
    int voisin(int depart) {
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
    int leMeilleur(int[] liste, int interdits) {
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

    void ouvrir(int f) {
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

    void fermer(int r) {
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
}
