package fr.maillage.territoire.recherche;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Names by the words they hold, and codes by their beginning. Names and codes are known by their rank. */
public final class Index {
    private final List<List<String>> noms;
    private final String[] mots;
    private final int[][] porteurs;

    /** @param noms bare words of each name */
    public Index(List<List<String>> noms) {
        this.noms = List.copyOf(noms);
        record Occurrence(String mot, int rang) {}
        var occurrences = new ArrayList<Occurrence>(noms.size() * 3);
        for (int rang = 0; rang < noms.size(); rang++) {
            for (String mot : noms.get(rang)) {
                occurrences.add(new Occurrence(mot, rang));
            }
        }
        occurrences.sort(Comparator.comparing(Occurrence::mot));
        var distincts = new ArrayList<String>();
        var rangs = new ArrayList<int[]>();
        for (int i = 0; i < occurrences.size(); ) {
            String mot = occurrences.get(i).mot();
            int fin = i;
            while (fin < occurrences.size() && occurrences.get(fin).mot().equals(mot)) {
                fin++;
            }
            distincts.add(mot);
            rangs.add(occurrences.subList(i, fin).stream()
                    .mapToInt(Occurrence::rang)
                    .toArray());
            i = fin;
        }
        this.mots = distincts.toArray(String[]::new);
        this.porteurs = rangs.toArray(int[][]::new);
    }

    /** Names where every typed word begins some word. */
    public BitSet parDebutDeMot(List<String> saisie) {
        BitSet trouves = tous();
        for (String mot : new TreeSet<>(saisie)) {
            trouves.and(porteurs(premier(mot), m -> m.startsWith(mot), true));
        }
        return trouves;
    }

    /** The same, where long words may hold one fault. */
    public BitSet avecUneFaute(List<String> saisie) {
        BitSet trouves = tous();
        for (String mot : new TreeSet<>(saisie)) {
            trouves.and(
                    mot.length() < UneFaute.LONGUEUR_MINIMALE
                            ? porteurs(premier(mot), m -> m.startsWith(mot), true)
                            : porteurs(0, m -> UneFaute.presDuDebut(mot, m), false));
        }
        return trouves;
    }

    /** 0 for the very name, 1 when it begins so, 2 when all words are whole, 3 otherwise: lower is better. */
    public int proximite(int rang, List<String> saisie) {
        List<String> nom = noms.get(rang);
        if (nom.equals(saisie)) {
            return 0;
        }
        if (String.join(" ", nom).startsWith(String.join(" ", saisie))) {
            return 1;
        }
        return nom.containsAll(saisie) ? 2 : 3;
    }

    /** The same when a fault was forgiven: 0 for a name of as many words, all near, 1 when its first word is, 2 otherwise. */
    public int proximiteAvecUneFaute(int rang, List<String> saisie) {
        List<String> nom = noms.get(rang);
        if (!UneFaute.pres(saisie.getFirst(), nom.getFirst())) {
            return 2;
        }
        return nom.size() == saisie.size() ? 0 : 1;
    }

    private BitSet tous() {
        var tous = new BitSet(noms.size());
        tous.set(0, noms.size());
        return tous;
    }

    private int premier(String mot) {
        int i = Arrays.binarySearch(mots, mot);
        return i < 0 ? -i - 1 : i;
    }

    private BitSet porteurs(int depuis, Predicate<String> convient, boolean contigus) {
        var trouves = new BitSet(noms.size());
        for (int i = depuis; i < mots.length; i++) {
            if (convient.test(mots[i])) {
                for (int rang : porteurs[i]) {
                    trouves.set(rang);
                }
            } else if (contigus) {
                break;
            }
        }
        return trouves;
    }
}
