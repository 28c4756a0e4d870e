package fr.maillage.couverture.implantation;

/**
 * An order in which sites near one another are side by side, found from costs alone: a group is cut in two halves, those nearer to one of two
 * far ends and those nearer to the other, and so on.
 */
final class Voisinage {
    private static final int PETIT = 8;

    private final float[][] cout;
    /** For each site, the client that reaches it at the least cost. */
    private final int[] aCote;

    private final int[] ordre;
    private final double[] cle;

    Voisinage(float[][] cout, int sites) {
        this.cout = cout;
        aCote = new int[sites];
        ordre = new int[sites];
        cle = new double[sites];
        var mieux = new float[sites];
        java.util.Arrays.fill(mieux, Float.POSITIVE_INFINITY);
        for (int i = 0; i < cout.length; i++) {
            for (int j = 0; j < sites; j++) {
                if (cout[i][j] < mieux[j]) {
                    mieux[j] = cout[i][j];
                    aCote[j] = i;
                }
            }
        }
        for (int j = 0; j < sites; j++) {
            ordre[j] = j;
        }
        if (cout.length > 0) {
            couper(0, sites);
        }
    }

    int[] ordre() {
        return ordre;
    }

    private void couper(int de, int a) {
        if (a - de <= PETIT) {
            return;
        }
        float[] bout = cout[aCote[plusLoin(cout[aCote[ordre[de]]], de, a)]];
        float[] autre = cout[aCote[plusLoin(bout, de, a)]];
        for (int k = de; k < a; k++) {
            cle[ordre[k]] = bout[ordre[k]] - autre[ordre[k]];
        }
        int[] groupe = java.util.Arrays.copyOfRange(ordre, de, a);
        int moitie = groupe.length / 2;
        Selection.premiers(groupe, cle, moitie);
        System.arraycopy(groupe, 0, ordre, de, groupe.length);
        couper(de, de + moitie);
        couper(de + moitie, a);
    }

    private int plusLoin(float[] depuis, int de, int a) {
        int loin = ordre[de];
        for (int k = de + 1; k < a; k++) {
            loin = depuis[ordre[k]] > depuis[loin] ? ordre[k] : loin;
        }
        return loin;
    }
}
