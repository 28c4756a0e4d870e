package fr.maillage.couverture.implantation;

import java.util.Arrays;

/**
 * A choice of sites that can be improved by exchanges, with what each exchange would bring kept up to date.
 *
 * <p>Resende and Werneck's fast interchange: opening f and closing r saves {@code gain(f) − loss(r) + extra(f, r)}. Gain and loss belong to one
 * site; extra is the part of the clients of r that f, nearer than their second choice, would take over: few pairs, kept site by site. After an
 * exchange only the clients whose first or second choice changed are counted again.
 */
final class Echanges {
    private static final double INFIME = 1e-10;

    private final Probleme q;
    final boolean[] ouvert;
    private int ouverts;
    /** Entries of each client's first and second choices among open sites; its end of row stands for the base. */
    private final int[] premier;

    private final int[] second;
    private final double[] gain;
    private final double[] perte;
    private final Couples couples;
    private double valeur;
    /** Entries visited since the start: a measure of work that does not depend on the machine. */
    long travail;

    Echanges(Probleme q) {
        this.q = q;
        int m = q.sites();
        ouvert = new boolean[m];
        premier = new int[q.clients()];
        second = new int[q.clients()];
        gain = new double[m];
        perte = new double[m];
        couples = new Couples(m);
        vider();
    }

    /** Closes every site. */
    void vider() {
        Arrays.fill(ouvert, false);
        Arrays.fill(gain, 0);
        Arrays.fill(perte, 0);
        couples.vider();
        ouverts = 0;
        valeur = q.constante;
        for (int i = 0; i < premier.length; i++) {
            premier[i] = q.debut[i + 1];
            second[i] = q.debut[i + 1];
            valeur += q.poids[i] * q.base[i];
            compter(i, 1);
        }
    }

    void partirDe(int[] choisis) {
        var voulu = new boolean[ouvert.length];
        for (int j : choisis) {
            voulu[j] = true;
        }
        // Opening comes first: with few sites open each client has many to weigh.
        for (int j : choisis) {
            if (!ouvert[j]) {
                ouvrir(j);
            }
        }
        for (int j = 0; j < ouvert.length; j++) {
            if (ouvert[j] && !voulu[j]) {
                fermer(j);
            }
        }
    }

    double valeur() {
        return valeur;
    }

    int ouverts() {
        return ouverts;
    }

    double gain(int f) {
        return gain[f];
    }

    double perte(int r) {
        return perte[r];
    }

    int[] choisis() {
        var liste = new int[ouverts];
        int k = 0;
        for (int j = 0; j < ouvert.length; j++) {
            if (ouvert[j]) {
                liste[k++] = j;
            }
        }
        return liste;
    }

    /** Opens the closed site that saves most, the lowest number first, until p are open or the time is over. */
    void completer(Echeance echeance) {
        while (ouverts < q.p && !echeance.passee()) {
            int meilleur = -1;
            for (int j = 0; j < ouvert.length; j++) {
                if (!ouvert[j] && (meilleur < 0 || gain[j] > gain[meilleur])) {
                    meilleur = j;
                }
            }
            if (meilleur < 0) {
                return;
            }
            ouvrir(meilleur);
        }
    }

    /** Makes the best exchange as long as one saves something. */
    void descendre(Echeance echeance) {
        double seuil = INFIME * (Math.abs(valeur) + 1);
        while (ouverts > 0 && !echeance.passee()) {
            int moindre = moindrePerte();
            double mieux = seuil;
            int entrant = -1;
            int sortant = -1;
            for (int f = 0; f < ouvert.length; f++) {
                if (ouvert[f]) {
                    continue;
                }
                double profit = gain[f] - perte[moindre];
                int r = moindre;
                int[] voisins = couples.duSite[f];
                double[] surplus = couples.surplus[f];
                int combien = couples.nombre[f];
                for (int k = 0; k < combien; k++) {
                    double autre = gain[f] - perte[voisins[k]] + surplus[k];
                    if (autre > profit) {
                        profit = autre;
                        r = voisins[k];
                    }
                }
                travail += combien + 1;
                if (profit > mieux) {
                    mieux = profit;
                    entrant = f;
                    sortant = r;
                }
            }
            if (entrant < 0) {
                return;
            }
            fermer(sortant);
            ouvrir(entrant);
        }
    }

    int moindrePerte() {
        int moindre = -1;
        for (int j = 0; j < ouvert.length; j++) {
            if (ouvert[j] && (moindre < 0 || perte[j] < perte[moindre])) {
                moindre = j;
            }
        }
        return moindre;
    }

    void ouvrir(int f) {
        int[] tete = q.colonnes();
        int[] clients = q.clientsParColonne();
        int[] entrees = q.entreesParColonne();
        valeur -= gain[f];
        travail += tete[f + 1] - tete[f];
        for (int a = tete[f]; a < tete[f + 1]; a++) {
            int i = clients[a];
            int e = entrees[a];
            if (e < second[i]) {
                compter(i, -1);
                if (e < premier[i]) {
                    second[i] = premier[i];
                    premier[i] = e;
                } else {
                    second[i] = e;
                }
                compter(i, 1);
            }
        }
        ouvert[f] = true;
        ouverts++;
    }

    void fermer(int r) {
        int[] tete = q.colonnes();
        int[] clients = q.clientsParColonne();
        int[] entrees = q.entreesParColonne();
        valeur += perte[r];
        ouvert[r] = false;
        ouverts--;
        travail += tete[r + 1] - tete[r];
        for (int a = tete[r]; a < tete[r + 1]; a++) {
            int i = clients[a];
            int e = entrees[a];
            if (e <= second[i]) {
                compter(i, -1);
                if (e == premier[i]) {
                    premier[i] = second[i];
                }
                second[i] =
                        premier[i] == q.debut[i + 1] ? premier[i] : suivant(i, premier[i] == second[i] ? second[i] : e);
                compter(i, 1);
            }
        }
    }

    /** The next open site of the row after an entry, or its end. */
    private int suivant(int i, int apres) {
        int fin = q.debut[i + 1];
        for (int e = apres + 1; e < fin; e++) {
            if (ouvert[q.site[e]]) {
                travail += e - apres;
                return e;
            }
        }
        return fin;
    }

    /** Adds ({@code sens} 1) or takes away (−1) what a client weighs in gains, losses and extras. */
    private void compter(int i, int sens) {
        int fin = q.debut[i + 1];
        float d1 = premier[i] == fin ? q.base[i] : q.cout[premier[i]];
        float d2 = second[i] == fin ? q.base[i] : q.cout[second[i]];
        double w = sens * q.poids[i];
        int r = premier[i] == fin ? -1 : q.site[premier[i]];
        if (r >= 0) {
            perte[r] += w * (d2 - d1);
        }
        int e = q.debut[i];
        for (; e < fin; e++) {
            float d = q.cout[e];
            if (d >= d2) {
                break;
            }
            int f = q.site[e];
            if (d < d1) {
                gain[f] += w * (d1 - d);
            }
            if (r >= 0 && f != r && d1 < d2) {
                couples.ajouter(f, r, w * (d2 - Math.max(d, d1)), sens);
            }
        }
        travail += e - q.debut[i] + 1;
    }
}
