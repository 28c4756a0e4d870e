package fr.maillage.couverture.implantation;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What every site costs every client, in single precision, sites that are near one another side by side: a row is then read by whole stretches,
 * and stretches that are too far for an offer are skipped. For problems whose sorted rows would be too long to keep or to walk.
 *
 * <p>Minimise {@code constante + Σ poids·min(base, cost of the nearest of p sites)}, as in {@link Probleme}; costs are capped at the base.
 */
final class TableEntiere {
    /** Sites of a stretch. */
    static final int TRONCON = 64;

    final int p;
    final double constante;
    final double[] poids;
    final float[] base;
    /** Per client, then per site. */
    final float[][] cout;
    /** For each client, the least cost of each stretch. */
    final float[][] moindres;
    /** For each site here, its number in the question. */
    final int[] origine;

    /** @param cout its rows are replaced by others */
    private TableEntiere(
            int p, double constante, double[] poids, float[] base, float[][] cout, int[] origine, int[] ordre) {
        this.p = p;
        this.constante = constante;
        this.poids = poids;
        this.base = base;
        this.cout = cout;
        int m = ordre.length;
        this.origine = new int[m];
        Arrays.setAll(this.origine, k -> origine[ordre[k]]);
        moindres = new float[cout.length][(m + TRONCON - 1) / TRONCON];
        for (int i = 0; i < cout.length; i++) {
            var ligne = new float[m];
            Arrays.fill(moindres[i], Float.POSITIVE_INFINITY);
            for (int k = 0; k < m; k++) {
                ligne[k] = cout[i][ordre[k]];
                moindres[i][k / TRONCON] = Math.min(moindres[i][k / TRONCON], ligne[k]);
            }
            cout[i] = ligne;
        }
    }

    /** @param cout rows in any order of the sites; not to be used any more */
    static TableEntiere de(int p, double constante, double[] poids, float[] base, float[][] cout, int[] origine) {
        return new TableEntiere(p, constante, poids, base, cout, origine, new Voisinage(cout, origine.length).ordre());
    }

    /** The table of some of the sites, in ascending order, with the same clients; this one is not to be used any more. */
    TableEntiere reduire(int[] sites) {
        return new TableEntiere(p, constante, poids, base, cout, origine, sites);
    }

    int clients() {
        return poids.length;
    }

    int sites() {
        return origine.length;
    }

    double valeur(int[] choisis) {
        double somme = constante;
        for (int i = 0; i < cout.length; i++) {
            float mieux = base[i];
            for (int j : choisis) {
                mieux = Math.min(mieux, cout[i][j]);
            }
            somme += poids[i] * mieux;
        }
        return somme;
    }

    /** Numbers here of sites of the question; those that are not here are left out. */
    int[] locaux(int[] numeros) {
        int[] voulus = numeros.clone();
        Arrays.sort(voulus);
        return IntStream.range(0, origine.length)
                .filter(j -> Arrays.binarySearch(voulus, origine[j]) >= 0)
                .toArray();
    }

    /**
     * The problem of some of the sites, numbered as in the question, with rows of at most {@code parRangee} entries: beyond, a client pays no
     * more than the last, so that a value is too low when somebody would go farther.
     */
    Contraction restreindre(int[] sites, int parRangee) {
        int gardes = Math.min(parRangee, sites.length);
        var rangees = new Rangees(clients(), (long) clients() * gardes);
        double reste = constante;
        var clients = new int[clients()];
        int n = 0;
        var cles = new long[sites.length];
        for (int i = 0; i < cout.length; i++) {
            for (int k = 0; k < sites.length; k++) {
                cles[k] = Cle.de(cout[i][sites[k]], k);
            }
            Cle.trierLesPremieres(cles, sites.length, gardes);
            float plafond = gardes < sites.length ? Math.min(base[i], Cle.cout(cles[gardes - 1])) : base[i];
            if (Cle.cout(cles[0]) >= plafond) {
                reste += poids[i] * plafond;
                continue;
            }
            clients[n++] = i;
            rangees.commencer(poids[i], plafond);
            for (int k = 0; k < gardes && Cle.cout(cles[k]) < plafond; k++) {
                rangees.ajouter(Cle.numero(cles[k]), Cle.cout(cles[k]));
            }
        }
        var numeros = new int[sites.length];
        Arrays.setAll(numeros, k -> origine[sites[k]]);
        return new Contraction(rangees.probleme(p, reste, numeros), Arrays.copyOf(clients, n));
    }

    /** A site and those around it, as the client nearest to it sees them. */
    int[] autour(int site, int combien) {
        float[] ligne = cout[clientA(site)];
        var cles = new long[ligne.length];
        for (int j = 0; j < cles.length; j++) {
            cles[j] = Cle.de(ligne[j], j);
        }
        cles[site] = site;
        int k = Math.max(1, Math.min(combien, cles.length));
        Selection.premiers(cles, cles.length, k);
        return Arrays.stream(cles, 0, k).mapToInt(Cle::numero).toArray();
    }

    private int clientA(int site) {
        int mieux = 0;
        for (int i = 1; i < cout.length; i++) {
            mieux = cout[i][site] < cout[mieux][site] ? i : mieux;
        }
        return mieux;
    }
}
