package fr.maillage.couverture;

/**
 * What it costs each client to reach each site, in one unit of the caller's choice: minutes, metres. Never negative nor NaN; infinite when there
 * is no way.
 */
public interface TableDesDurees {
    int clients();

    int sites();

    /** Fills {@code durees} with the cost of each site for this client. */
    void depuis(int client, double[] durees);

    double duree(int client, int site);

    /** Puts in {@code proches} the sites at {@code seuil} or less, lowest number first, and says how many. */
    default int aPortee(int client, double seuil, int[] proches) {
        var durees = new double[sites()];
        depuis(client, durees);
        int combien = 0;
        for (int j = 0; j < durees.length; j++) {
            if (durees[j] <= seuil) {
                proches[combien++] = j;
            }
        }
        return combien;
    }

    /**
     * A table of costs, one line per client; kept, not copied.
     *
     * @throws ImplantationRefusee when lines differ in length, or a cost is negative or NaN
     */
    static TableDesDurees de(double[][] table) {
        int sites = table.length == 0 ? 0 : table[0].length;
        for (var ligne : table) {
            if (ligne.length != sites) {
                throw new ImplantationRefusee("La table des temps a des lignes de longueurs différentes.");
            }
            for (double d : ligne) {
                if (!(d >= 0)) {
                    throw new ImplantationRefusee("Un temps de trajet est négatif ou n’est pas un nombre : " + d + ".");
                }
            }
        }
        return new TableDesDurees() {
            @Override
            public int clients() {
                return table.length;
            }

            @Override
            public int sites() {
                return sites;
            }

            @Override
            public void depuis(int client, double[] durees) {
                System.arraycopy(table[client], 0, durees, 0, sites);
            }

            @Override
            public double duree(int client, int site) {
                return table[client][site];
            }
        };
    }
}
