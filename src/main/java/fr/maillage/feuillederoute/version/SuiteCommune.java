package fr.maillage.feuillederoute.version;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * What two lists have in common, in the same order: the longest such list (Myers, « An O(ND) Difference Algorithm », 1986). Beyond {@link #EFFORT}
 * differences, only what they begin and end with alike: a text written again is shown as such, and no text costs more than a moment.
 */
final class SuiteCommune {
    /** Differences looked for; memory grows with its square. */
    static final int EFFORT = 1200;

    private SuiteCommune() {}

    /** Places of one thing in both lists. */
    record Commun(int gauche, int droite) {}

    static <T> List<Commun> de(List<T> gauche, List<T> droite) {
        int debut = 0;
        int moins = Math.min(gauche.size(), droite.size());
        while (debut < moins && gauche.get(debut).equals(droite.get(debut))) {
            debut++;
        }
        int fin = 0;
        while (fin < moins - debut && gauche.get(gauche.size() - 1 - fin).equals(droite.get(droite.size() - 1 - fin))) {
            fin++;
        }
        var communs = new ArrayList<Commun>();
        for (int i = 0; i < debut; i++) {
            communs.add(new Commun(i, i));
        }
        communs.addAll(
                milieu(gauche.subList(debut, gauche.size() - fin), droite.subList(debut, droite.size() - fin), debut));
        for (int i = fin; i > 0; i--) {
            communs.add(new Commun(gauche.size() - i, droite.size() - i));
        }
        return communs;
    }

    private static <T> List<Commun> milieu(List<T> a, List<T> b, int decalage) {
        int n = a.size();
        int m = b.size();
        if (n == 0 || m == 0) {
            return List.of();
        }
        int limite = Math.min(n + m, EFFORT);
        var traces = new ArrayList<int[]>();
        int[] loin = new int[2 * limite + 3];
        int centre = limite + 1;
        for (int d = 0; d <= limite; d++) {
            for (int k = -d; k <= d; k += 2) {
                boolean bas = k == -d || (k != d && loin[centre + k - 1] < loin[centre + k + 1]);
                int x = bas ? loin[centre + k + 1] : loin[centre + k - 1] + 1;
                int y = x - k;
                while (x < n && y < m && a.get(x).equals(b.get(y))) {
                    x++;
                    y++;
                }
                loin[centre + k] = x;
                if (x >= n && y >= m) {
                    return remonter(traces, n, m, d, decalage);
                }
            }
            traces.add(Arrays.copyOfRange(loin, centre - d - 1, centre + d + 2));
        }
        return List.of();
    }

    /** @param traces how far each diagonal went after each number of differences; the trace of d holds diagonals −d−1 to d+1 */
    private static List<Commun> remonter(List<int[]> traces, int n, int m, int differences, int decalage) {
        var communs = new ArrayList<Commun>();
        int x = n;
        int y = m;
        for (int d = differences; d > 0; d--) {
            int[] trace = traces.get(d - 1);
            int centre = d;
            int k = x - y;
            boolean bas = k == -d || (k != d && trace[centre + k - 1] < trace[centre + k + 1]);
            int avantK = bas ? k + 1 : k - 1;
            int avantX = trace[centre + avantK];
            int avantY = avantX - avantK;
            int departX = bas ? avantX : avantX + 1;
            while (x > departX) {
                x--;
                y--;
                communs.add(new Commun(x + decalage, y + decalage));
            }
            x = avantX;
            y = avantY;
        }
        while (x > 0 && y > 0) {
            x--;
            y--;
            communs.add(new Commun(x + decalage, y + decalage));
        }
        Collections.reverse(communs);
        return communs;
    }
}
