package fr.maillage.couverture.implantation.lecture;

import fr.maillage.couverture.ImplantationRefusee;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Shortest ways between all nodes of a network (Dijkstra from each, with a binary heap). */
final class PlusCourtsChemins {
    private final int n;
    private final Map<Long, Double> longueurs = new HashMap<>();
    private final double[] distance;
    /** Heap of nodes, nearest first, and where each node stands in it (−1: not in it). */
    private final int[] tas;

    private final int[] place;
    private int taille;

    PlusCourtsChemins(int n) {
        this.n = n;
        distance = new double[n];
        tas = new int[n];
        place = new int[n];
    }

    /** An edge said again replaces what was said before. */
    void relier(int a, int b, double longueur) {
        longueurs.put((long) Math.min(a, b) * n + Math.max(a, b), longueur);
    }

    /** @throws ImplantationRefusee when two nodes are not linked */
    double[][] table() {
        var debut = new int[n + 1];
        longueurs.keySet().forEach(ab -> {
            debut[(int) (ab / n) + 1]++;
            debut[(int) (ab % n) + 1]++;
        });
        for (int i = 0; i < n; i++) {
            debut[i + 1] += debut[i];
        }
        var place = Arrays.copyOf(debut, n);
        var voisin = new int[debut[n]];
        var longueur = new double[debut[n]];
        longueurs.forEach((ab, l) -> {
            int a = (int) (ab / n);
            int b = (int) (ab % n);
            voisin[place[a]] = b;
            longueur[place[a]++] = l;
            voisin[place[b]] = a;
            longueur[place[b]++] = l;
        });
        var table = new double[n][];
        for (int i = 0; i < n; i++) {
            depuis(i, debut, voisin, longueur);
            for (int j = 0; j < n; j++) {
                if (distance[j] == Double.POSITIVE_INFINITY) {
                    throw new ImplantationRefusee("Le réseau est en plusieurs morceaux\u00a0: aucun chemin du nœud "
                            + (i + 1) + " au nœud " + (j + 1) + ".");
                }
            }
            table[i] = distance.clone();
        }
        return table;
    }

    private void depuis(int source, int[] debut, int[] voisin, double[] longueur) {
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
        Arrays.fill(place, -1);
        distance[source] = 0;
        taille = 0;
        monter(source, taille++);
        while (taille > 0) {
            int a = tas[0];
            int dernier = tas[--taille];
            place[a] = -1;
            if (taille > 0) {
                descendre(dernier);
            }
            for (int k = debut[a]; k < debut[a + 1]; k++) {
                int b = voisin[k];
                double d = distance[a] + longueur[k];
                if (d < distance[b]) {
                    boolean nouveau = place[b] < 0;
                    distance[b] = d;
                    monter(b, nouveau ? taille++ : place[b]);
                }
            }
        }
    }

    private void monter(int noeud, int depart) {
        int k = depart;
        while (k > 0 && distance[tas[(k - 1) / 2]] > distance[noeud]) {
            tas[k] = tas[(k - 1) / 2];
            place[tas[k]] = k;
            k = (k - 1) / 2;
        }
        tas[k] = noeud;
        place[noeud] = k;
    }

    private void descendre(int noeud) {
        int k = 0;
        while (2 * k + 1 < taille) {
            int fils = 2 * k + 1;
            if (fils + 1 < taille && distance[tas[fils + 1]] < distance[tas[fils]]) {
                fils++;
            }
            if (distance[tas[fils]] >= distance[noeud]) {
                break;
            }
            tas[k] = tas[fils];
            place[tas[k]] = k;
            k = fils;
        }
        tas[k] = noeud;
        place[noeud] = k;
    }
}
