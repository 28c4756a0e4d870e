package fr.maillage.lieu.rapprochement;

/** Squares of about 1.1 km on the ground, each with a number. */
final class Maille {
    /** Degrees of latitude: 1.1 km. */
    private static final double COTE = 0.01;
    /** More than there are columns; a prime, so that numbers spread well. */
    private static final long PAR_LIGNE = 1_000_003;

    private Maille() {}

    /** The square of a record that is located. */
    static long de(Empreinte lieu) {
        long ligne = ligne(lieu);
        return numero(ligne, colonne(lieu, ligne));
    }

    /** That square and the eight that touch it. */
    static long[] autour(Empreinte lieu) {
        long[] mailles = new long[9];
        int n = 0;
        for (long ligne = ligne(lieu) - 1; n < mailles.length; ligne++) {
            long colonne = colonne(lieu, ligne);
            for (long j = colonne - 1; j <= colonne + 1; j++) {
                mailles[n++] = numero(ligne, j);
            }
        }
        return mailles;
    }

    private static long numero(long ligne, long colonne) {
        return ligne * PAR_LIGNE + colonne;
    }

    private static long ligne(Empreinte lieu) {
        return (long) Math.floor(lieu.latitude() / COTE);
    }

    /** Columns are as wide as lines are high, whatever the latitude of the line. */
    private static long colonne(Empreinte lieu, long ligne) {
        double cosinus = Math.max(0.1, Math.cos(Math.toRadians((ligne + 0.5) * COTE)));
        return (long) Math.floor(lieu.longitude() * cosinus / COTE);
    }
}
