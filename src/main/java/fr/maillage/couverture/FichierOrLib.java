package fr.maillage.couverture;

import fr.maillage.presentation.TexteDeFichier;
import fr.maillage.presentation.TexteRefuse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.StringTokenizer;

/**
 * A p-median instance of J. E. Beasley's OR-Library: {@code n m p}, then m undirected edges {@code from to length}. Every node is a client of weight
 * 1 and a site; costs are shortest paths. When an edge is given twice, the last one counts.
 *
 * @param nombre p, the number of sites to open
 * @param durees between nodes, in the unit of the edges
 */
public record FichierOrLib(int nombre, TableDesDurees durees) {
    /** Keeps the table of paths under 300 MB. */
    private static final int NOEUDS_AU_PLUS = 6_000;

    private static final long LONGUEUR_MAXIMALE = 1_000_000_000L;

    /**
     * @throws ImplantationRefusee says the line and what is wrong
     * @throws TexteRefuse when the file cannot be read as text
     */
    public static FichierOrLib lire(Path fichier) {
        return new Lecture(TexteDeFichier.lire(fichier)).lire();
    }

    private record Arete(int vers, double longueur) {}

    private static final class Lecture {
        private final List<String> lignes;
        private int numero;
        private StringTokenizer mots = new StringTokenizer("");

        Lecture(String texte) {
            lignes = texte.lines().toList();
        }

        FichierOrLib lire() {
            int n = entier("le nombre de nœuds", 1, NOEUDS_AU_PLUS);
            int m = entier("le nombre d’arêtes", 0, 50_000_000);
            int p = entier("le nombre de sites", Integer.MIN_VALUE, Integer.MAX_VALUE);
            var longueurs = new double[n][];
            for (int k = 0; k < m; k++) {
                String arete = "l’arête " + (k + 1) + " sur " + m;
                int a = entier(arete, 1, n) - 1;
                int b = entier(arete, 1, n) - 1;
                double longueur = nombre(arete, 0, LONGUEUR_MAXIMALE);
                poser(longueurs, a, b, longueur);
                poser(longueurs, b, a, longueur);
            }
            if (avancer()) {
                throw refus("il reste du texte après les " + m + " arêtes annoncées");
            }
            return new FichierOrLib(p, TableDesDurees.de(chemins(longueurs)));
        }

        private static void poser(double[][] longueurs, int a, int b, double longueur) {
            if (longueurs[a] == null) {
                longueurs[a] = new double[longueurs.length];
                Arrays.fill(longueurs[a], Double.POSITIVE_INFINITY);
            }
            longueurs[a][b] = longueur;
        }

        private boolean avancer() {
            while (!mots.hasMoreTokens() && numero < lignes.size()) {
                mots = new StringTokenizer(lignes.get(numero++));
            }
            return mots.hasMoreTokens();
        }

        private int entier(String quoi, int min, int max) {
            double x = nombre(quoi, min, max);
            if (x != Math.rint(x)) {
                throw refus("un nombre entier est attendu pour " + quoi);
            }
            return (int) x;
        }

        private double nombre(String quoi, double min, double max) {
            if (!avancer()) {
                throw new ImplantationRefusee("Le fichier s’arrête trop tôt\u00a0: il manque " + quoi + ".");
            }
            String mot = mots.nextToken();
            double x = mot.matches("[+-]?\\d+(\\.\\d*)?([eE][+-]?\\d{1,3})?") ? Double.parseDouble(mot) : Double.NaN;
            if (x >= min && x <= max) {
                return x;
            }
            String vu = mot.length() <= 30 ? mot : mot.substring(0, 30) + "…";
            throw refus("«\u00a0" + vu + "\u00a0» pour " + quoi + "\u00a0; attendu\u00a0: un nombre de " + (long) min
                    + " à " + (long) max);
        }

        private ImplantationRefusee refus(String raison) {
            return new ImplantationRefusee(
                    "Ligne " + numero + "\u00a0: " + raison
                            + ". Format attendu\u00a0: «\u00a0n m p\u00a0», puis une arête «\u00a0de vers longueur\u00a0» par ligne.");
        }
    }

    private static double[][] chemins(double[][] longueurs) {
        int n = longueurs.length;
        var voisins = new ArrayList<List<Arete>>();
        for (int a = 0; a < n; a++) {
            var liste = new ArrayList<Arete>();
            for (int b = 0; longueurs[a] != null && b < n; b++) {
                if (b != a && longueurs[a][b] < Double.POSITIVE_INFINITY) {
                    liste.add(new Arete(b, longueurs[a][b]));
                }
            }
            voisins.add(liste);
        }
        var chemins = new double[n][];
        for (int a = 0; a < n; a++) {
            longueurs[a] = new double[0];
            chemins[a] = depuis(a, voisins);
            for (int b = 0; a == 0 && b < n; b++) {
                if (chemins[0][b] == Double.POSITIVE_INFINITY) {
                    throw new ImplantationRefusee(
                            "Le réseau n’est pas d’un seul tenant\u00a0: aucun chemin ne mène du nœud 1 au nœud "
                                    + (b + 1) + ". Vérifiez les arêtes du fichier.");
                }
            }
        }
        return chemins;
    }

    /** Dijkstra's tree from a node. */
    private static double[] depuis(int depart, List<List<Arete>> voisins) {
        var longueur = new double[voisins.size()];
        Arrays.fill(longueur, Double.POSITIVE_INFINITY);
        longueur[depart] = 0;
        var file = new PriorityQueue<Arete>((a, b) -> Double.compare(a.longueur(), b.longueur()));
        file.add(new Arete(depart, 0));
        while (!file.isEmpty()) {
            var ici = file.remove();
            if (ici.longueur() > longueur[ici.vers()]) {
                continue;
            }
            for (var arete : voisins.get(ici.vers())) {
                double autre = ici.longueur() + arete.longueur();
                if (autre < longueur[arete.vers()]) {
                    longueur[arete.vers()] = autre;
                    file.add(new Arete(arete.vers(), autre));
                }
            }
        }
        return longueur;
    }
}
