package fr.maillage.couverture.implantation;

import java.util.Arrays;

/** For each site, the few open ones it shares clients with, and what opening it saves beyond the two taken apart if that one closes. */
final class Couples {
    /** Open sites of each site, what each is worth, and how many clients make it: the first {@link #nombre} of each list. */
    final int[][] duSite;

    final double[][] surplus;
    private final int[][] comptes;
    final int[] nombre;

    Couples(int sites) {
        duSite = new int[sites][4];
        surplus = new double[sites][4];
        comptes = new int[sites][4];
        nombre = new int[sites];
    }

    void vider() {
        Arrays.fill(nombre, 0);
    }

    /** @param sens 1 for one more client, −1 for one fewer: a pair without clients is forgotten, with the crumbs of its sums */
    void ajouter(int f, int r, double combien, int sens) {
        int n = nombre[f];
        int[] qui = duSite[f];
        for (int k = 0; k < n; k++) {
            if (qui[k] == r) {
                surplus[f][k] += combien;
                comptes[f][k] += sens;
                if (comptes[f][k] == 0) {
                    nombre[f] = --n;
                    qui[k] = qui[n];
                    surplus[f][k] = surplus[f][n];
                    comptes[f][k] = comptes[f][n];
                }
                return;
            }
        }
        if (n == qui.length) {
            duSite[f] = Arrays.copyOf(qui, 2 * n);
            surplus[f] = Arrays.copyOf(surplus[f], 2 * n);
            comptes[f] = Arrays.copyOf(comptes[f], 2 * n);
        }
        duSite[f][n] = r;
        surplus[f][n] = combien;
        comptes[f][n] = sens;
        nombre[f] = n + 1;
    }
}
