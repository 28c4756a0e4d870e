package fr.maillage.couverture.acces;

import java.util.function.IntConsumer;

/**
 * A k-d tree on unit vectors: balanced, without node objects, leaves of a few points read in a row. Exact. Points without position are left
 * out. Immutable once built, safe to share.
 */
final class ArbreKd {
    private static final int FEUILLE = 8;

    /** Points in the order of the tree, three numbers each. */
    private final double[] xyz;
    /** Which point of the caller stands at each rank. */
    private final int[] points;
    /** Cutting axis of each inner node, numbered as in a heap from 1. */
    private final byte[] axes;
    /** Where on this axis: nothing greater before the middle, nothing smaller from it on. */
    private final double[] coupes;

    ArbreKd(Sphere sphere) {
        int[] connus = new int[sphere.nombre()];
        int n = 0;
        for (int i = 0; i < connus.length; i++) {
            if (sphere.connu(i)) {
                connus[n++] = i;
            }
        }
        points = java.util.Arrays.copyOf(connus, n);
        xyz = new double[3 * n];
        for (int r = 0; r < n; r++) {
            System.arraycopy(sphere.xyz, 3 * points[r], xyz, 3 * r, 3);
        }
        axes = new byte[Math.max(2, 4 * n / FEUILLE + 4)];
        coupes = new double[axes.length];
        couper(1, 0, n);
    }

    private void couper(int noeud, int debut, int fin) {
        if (fin - debut <= FEUILLE) {
            return;
        }
        int axe = axeLePlusLarge(debut, fin);
        axes[noeud] = (byte) axe;
        int milieu = (debut + fin) >>> 1;
        selectionner(debut, fin - 1, milieu, axe);
        coupes[noeud] = xyz[3 * milieu + axe];
        couper(2 * noeud, debut, milieu);
        couper(2 * noeud + 1, milieu, fin);
    }

    private int axeLePlusLarge(int debut, int fin) {
        int meilleur = 0;
        double largeur = -1;
        for (int axe = 0; axe < 3; axe++) {
            double min = Double.POSITIVE_INFINITY;
            double max = Double.NEGATIVE_INFINITY;
            for (int r = debut; r < fin; r++) {
                double v = xyz[3 * r + axe];
                min = Math.min(min, v);
                max = Math.max(max, v);
            }
            if (max - min > largeur) {
                largeur = max - min;
                meilleur = axe;
            }
        }
        return meilleur;
    }

    /** Hoare's selection: afterwards, no point before the rank is greater on the axis, none after it is smaller. */
    private void selectionner(int premier, int dernier, int rang, int axe) {
        int bas = premier;
        int haut = dernier;
        while (bas < haut) {
            double pivot = xyz[3 * ((bas + haut) >>> 1) + axe];
            int i = bas;
            int j = haut;
            while (i <= j) {
                while (xyz[3 * i + axe] < pivot) {
                    i++;
                }
                while (xyz[3 * j + axe] > pivot) {
                    j--;
                }
                if (i <= j) {
                    echanger(i++, j--);
                }
            }
            if (rang <= j) {
                haut = j;
            } else if (rang >= i) {
                bas = i;
            } else {
                return;
            }
        }
    }

    private void echanger(int a, int b) {
        int point = points[a];
        points[a] = points[b];
        points[b] = point;
        for (int k = 0; k < 3; k++) {
            double v = xyz[3 * a + k];
            xyz[3 * a + k] = xyz[3 * b + k];
            xyz[3 * b + k] = v;
        }
    }

    /** The points in an order where those that follow one another are near. */
    int[] ordre() {
        return points.clone();
    }

    /** A search of the nearest point, reused from one question to the next by one thread. */
    final class Recherche {
        private double x;
        private double y;
        private double z;
        private double corde2;
        private int rang;
        private int dernier;
        private int[] groupes = new int[0];
        private int groupeExclu;

        /**
         * @param borne square of the chord under which a point counts
         * @return the nearest point strictly nearer than the bound, −1 when there is none
         */
        int plusProche(double x, double y, double z, double borne) {
            return chercher(x, y, z, borne, new int[0], 0);
        }

        /** The same among points that are not of a group: {@code groupes} tells the group of each point of the caller. */
        int plusProcheHorsDe(double x, double y, double z, double borne, int[] groupes, int exclu) {
            return chercher(x, y, z, borne, groupes, exclu);
        }

        private int chercher(double x, double y, double z, double borne, int[] groupes, int exclu) {
            this.x = x;
            this.y = y;
            this.z = z;
            this.groupes = groupes;
            this.groupeExclu = exclu;
            corde2 = borne;
            rang = -1;
            // The last answer is most often near: a bound to start with.
            if (dernier < points.length && compte(dernier)) {
                double proche = corde2A(dernier);
                if (proche < borne) {
                    corde2 = proche;
                    rang = dernier;
                }
            }
            descendre(1, 0, points.length);
            dernier = Math.max(rang, 0);
            return rang < 0 ? -1 : points[rang];
        }

        /** Square of the chord of the last answer. */
        double corde2() {
            return corde2;
        }

        private boolean compte(int r) {
            return groupes.length == 0 || groupes[points[r]] != groupeExclu;
        }

        private double corde2A(int r) {
            double dx = xyz[3 * r] - x;
            double dy = xyz[3 * r + 1] - y;
            double dz = xyz[3 * r + 2] - z;
            return dx * dx + dy * dy + dz * dz;
        }

        private void descendre(int noeud, int debut, int fin) {
            if (fin - debut <= FEUILLE) {
                feuille(debut, fin);
                return;
            }
            int milieu = (debut + fin) >>> 1;
            int axe = axes[noeud];
            double ecart = (axe == 0 ? x : axe == 1 ? y : z) - coupes[noeud];
            if (ecart < 0) {
                descendre(2 * noeud, debut, milieu);
                if (ecart * ecart <= corde2) {
                    descendre(2 * noeud + 1, milieu, fin);
                }
            } else {
                descendre(2 * noeud + 1, milieu, fin);
                if (ecart * ecart <= corde2) {
                    descendre(2 * noeud, debut, milieu);
                }
            }
        }

        private void feuille(int debut, int fin) {
            for (int r = debut; r < fin; r++) {
                double d = corde2A(r);
                if (d <= corde2 && (d < corde2 || rang >= 0 && points[r] < points[rang]) && compte(r)) {
                    corde2 = d;
                    rang = r;
                }
            }
        }
    }

    /** Tells every point within a chord, bound included. */
    void autour(double x, double y, double z, double corde2, IntConsumer visiteur) {
        autour(1, 0, points.length, x, y, z, corde2, visiteur);
    }

    private void autour(
            int noeud, int debut, int fin, double x, double y, double z, double corde2, IntConsumer visiteur) {
        if (fin - debut <= FEUILLE) {
            for (int r = debut; r < fin; r++) {
                double dx = xyz[3 * r] - x;
                double dy = xyz[3 * r + 1] - y;
                double dz = xyz[3 * r + 2] - z;
                if (dx * dx + dy * dy + dz * dz <= corde2) {
                    visiteur.accept(points[r]);
                }
            }
            return;
        }
        int milieu = (debut + fin) >>> 1;
        int axe = axes[noeud];
        double ecart = (axe == 0 ? x : axe == 1 ? y : z) - coupes[noeud];
        if (ecart <= 0 || ecart * ecart <= corde2) {
            autour(2 * noeud, debut, milieu, x, y, z, corde2, visiteur);
        }
        if (ecart >= 0 || ecart * ecart <= corde2) {
            autour(2 * noeud + 1, milieu, fin, x, y, z, corde2, visiteur);
        }
    }
}
