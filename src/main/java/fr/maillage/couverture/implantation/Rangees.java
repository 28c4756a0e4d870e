package fr.maillage.couverture.implantation;

import java.util.Arrays;

/** Rows of a problem, one after the other. */
final class Rangees {
    private final double[] poids;
    private final float[] base;
    private final int[] debut;
    private int[] site;
    private float[] cout;
    private int n;
    private int entrees;

    Rangees(int clientsAuPlus) {
        this(clientsAuPlus, 64);
    }

    /** @param entreesPrevues more make the rows grow */
    Rangees(int clientsAuPlus, long entreesPrevues) {
        int taille = (int) Math.min(Integer.MAX_VALUE - 16, entreesPrevues);
        site = new int[taille];
        cout = new float[taille];
        poids = new double[clientsAuPlus];
        base = new float[clientsAuPlus];
        debut = new int[clientsAuPlus + 1];
    }

    void commencer(double combien, float sansSite) {
        poids[n] = combien;
        base[n] = sansSite;
        debut[n++] = entrees;
    }

    /** Nearest first. */
    void ajouter(int numero, float combien) {
        if (entrees == site.length) {
            int taille = (int) Math.min(Integer.MAX_VALUE - 16, entrees + (long) (entrees >> 1) + 64L);
            site = Arrays.copyOf(site, taille);
            cout = Arrays.copyOf(cout, taille);
        }
        site[entrees] = numero;
        cout[entrees++] = combien;
    }

    /** The row of a client of another problem, its sites numbered as there. */
    void copier(Probleme q, int client) {
        commencer(q.poids[client], q.base[client]);
        for (int e = q.debut[client]; e < q.debut[client + 1]; e++) {
            ajouter(q.site[e], q.cout[e]);
        }
    }

    Probleme probleme(int p, double constante, int sites) {
        var origine = new int[sites];
        Arrays.setAll(origine, j -> j);
        return probleme(p, constante, origine);
    }

    /** The problem of these rows, its sites that no row names left out. */
    Probleme probleme(int p, double constante, int[] origine) {
        debut[n] = entrees;
        var entier = new Probleme(
                p,
                constante,
                Arrays.copyOf(poids, n),
                Arrays.copyOf(base, n),
                Arrays.copyOf(debut, n + 1),
                site,
                cout,
                origine);
        return Contraction.de(entier, new byte[origine.length]).probleme();
    }
}
