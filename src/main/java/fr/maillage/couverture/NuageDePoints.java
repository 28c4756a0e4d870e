package fr.maillage.couverture;

import java.util.stream.IntStream;

/**
 * Points of the Earth, each a client and a site; what it costs from one to another is the great-circle distance in metres, on a sphere.
 *
 * <p>Nothing is kept per pair: a distance is the arc over the chord between two points, true to a few nanometres of the chord.
 */
public final class NuageDePoints implements TableDesDurees {
    /** Mean radius of the Earth, metres (IUGG). */
    public static final double RAYON_DE_LA_TERRE = 6_371_008.8;

    private final double rayonDeLaTerre;
    private final double[] x;
    private final double[] y;
    private final double[] z;
    private final double[] latitude;
    /** Points from south to north, and their latitudes. */
    private final int[] duSudAuNord;

    private final double[] latitudesRangees;

    /**
     * @param latitudes decimal degrees, −90 to 90
     * @param longitudes decimal degrees, as many
     * @param rayonDeLaTerre metres, positive
     */
    public NuageDePoints(double[] latitudes, double[] longitudes, double rayonDeLaTerre) {
        if (!(rayonDeLaTerre > 0) || Double.isInfinite(rayonDeLaTerre)) {
            throw new ImplantationRefusee("Le rayon de la Terre doit être un nombre de mètres positif.");
        }
        this.rayonDeLaTerre = rayonDeLaTerre;
        int n = latitudes.length;
        x = new double[n];
        y = new double[n];
        z = new double[n];
        latitude = latitudes.clone();
        for (int i = 0; i < n; i++) {
            if (!(Math.abs(latitudes[i]) <= 90) || !(Math.abs(longitudes[i]) <= 360)) {
                throw new ImplantationRefusee("Le point " + (i + 1) + " n’est pas sur la Terre\u00a0: latitude "
                        + latitudes[i] + ", longitude " + longitudes[i] + ".");
            }
            double phi = Math.toRadians(latitudes[i]);
            double lambda = Math.toRadians(longitudes[i]);
            x[i] = Math.cos(phi) * Math.cos(lambda);
            y[i] = Math.cos(phi) * Math.sin(lambda);
            z[i] = Math.sin(phi);
        }
        duSudAuNord = IntStream.range(0, n)
                .boxed()
                .sorted((a, b) -> Double.compare(latitude[a], latitude[b]))
                .mapToInt(Integer::intValue)
                .toArray();
        latitudesRangees =
                IntStream.of(duSudAuNord).mapToDouble(i -> latitude[i]).toArray();
    }

    @Override
    public int clients() {
        return x.length;
    }

    @Override
    public int sites() {
        return x.length;
    }

    @Override
    public void depuis(int client, double[] durees) {
        for (int j = 0; j < x.length; j++) {
            durees[j] = carreDeLaCorde(client, j);
        }
        for (int j = 0; j < x.length; j++) {
            durees[j] = arc(durees[j]);
        }
    }

    @Override
    public double duree(int client, int site) {
        return arc(carreDeLaCorde(client, site));
    }

    @Override
    public int aPortee(int client, double seuil, int[] proches) {
        double degres = Math.toDegrees(seuil / rayonDeLaTerre) * (1 + 1e-9) + 1e-9;
        int de = premierAPartirDe(latitude[client] - degres);
        int combien = 0;
        for (int k = de; k < x.length && latitudesRangees[k] <= latitude[client] + degres; k++) {
            int j = duSudAuNord[k];
            if (arc(carreDeLaCorde(client, j)) <= seuil) {
                proches[combien++] = j;
            }
        }
        java.util.Arrays.sort(proches, 0, combien);
        return combien;
    }

    private int premierAPartirDe(double degres) {
        int bas = 0;
        int haut = latitudesRangees.length;
        while (bas < haut) {
            int milieu = (bas + haut) >>> 1;
            if (latitudesRangees[milieu] < degres) {
                bas = milieu + 1;
            } else {
                haut = milieu;
            }
        }
        return bas;
    }

    private double carreDeLaCorde(int i, int j) {
        double dx = x[i] - x[j];
        double dy = y[i] - y[j];
        double dz = z[i] - z[j];
        return dx * dx + dy * dy + dz * dz;
    }

    /** Metres along the sphere; for short arcs, the series of the arc sine, exact to the last digits. */
    private double arc(double carre) {
        double h = carre / 4;
        double demi = Math.sqrt(h);
        if (h < 1e-4) {
            return 2
                    * rayonDeLaTerre
                    * demi
                    * (1 + h * (1.0 / 6 + h * (3.0 / 40 + h * (15.0 / 336 + h * (105.0 / 3456)))));
        }
        return 2 * rayonDeLaTerre * Math.asin(Math.min(1, demi));
    }
}
