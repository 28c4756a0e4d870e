package fr.maillage.lieu.moderation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** Two texts compared word by word (longest common subsequence). Pure. */
final class MotsCompares {
    private static final Pattern MOT = Pattern.compile("\\s+|[\\p{L}\\p{N}]+|.", Pattern.DOTALL);

    /** Beyond, the middle of the texts is told as wholly changed: 16 MB of table at most. */
    private static final long CASES_MAX = 4_000_000;

    private final List<Morceau> avant = new ArrayList<>();
    private final List<Morceau> apres = new ArrayList<>();

    private MotsCompares() {}

    /** The two texts, cut where they part. */
    record Resultat(List<Morceau> avant, List<Morceau> apres) {}

    static Resultat de(String ancien, String nouveau) {
        var comparaison = new MotsCompares();
        comparaison.comparer(mots(ancien), mots(nouveau));
        return new Resultat(List.copyOf(comparaison.avant), List.copyOf(comparaison.apres));
    }

    private static List<String> mots(String texte) {
        return MOT.matcher(texte)
                .results()
                .map(java.util.regex.MatchResult::group)
                .toList();
    }

    private void comparer(List<String> a, List<String> b) {
        int debut = 0;
        while (debut < a.size() && debut < b.size() && a.get(debut).equals(b.get(debut))) {
            debut++;
        }
        int fin = 0;
        while (fin < a.size() - debut
                && fin < b.size() - debut
                && a.get(a.size() - 1 - fin).equals(b.get(b.size() - 1 - fin))) {
            fin++;
        }
        commun(a.subList(0, debut));
        milieu(a.subList(debut, a.size() - fin), b.subList(debut, b.size() - fin));
        commun(a.subList(a.size() - fin, a.size()));
    }

    private void milieu(List<String> a, List<String> b) {
        if ((long) a.size() * b.size() > CASES_MAX) {
            retirer(a);
            ajouter(b);
            return;
        }
        int[][] longueurs = longueurs(a, b);
        int i = 0;
        int j = 0;
        while (i < a.size() && j < b.size()) {
            if (a.get(i).equals(b.get(j))) {
                commun(Collections.singletonList(a.get(i)));
                i++;
                j++;
            } else if (longueurs[i + 1][j] >= longueurs[i][j + 1]) {
                retirer(a.subList(i, i + 1));
                i++;
            } else {
                ajouter(b.subList(j, j + 1));
                j++;
            }
        }
        retirer(a.subList(i, a.size()));
        ajouter(b.subList(j, b.size()));
    }

    private static int[][] longueurs(List<String> a, List<String> b) {
        int[][] longueurs = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                longueurs[i][j] = a.get(i).equals(b.get(j))
                        ? longueurs[i + 1][j + 1] + 1
                        : Math.max(longueurs[i + 1][j], longueurs[i][j + 1]);
            }
        }
        return longueurs;
    }

    private void commun(List<String> mots) {
        ecrire(avant, mots, Morceau.Marque.COMMUN);
        ecrire(apres, mots, Morceau.Marque.COMMUN);
    }

    private void retirer(List<String> mots) {
        ecrire(avant, mots, Morceau.Marque.RETIRE);
    }

    private void ajouter(List<String> mots) {
        ecrire(apres, mots, Morceau.Marque.AJOUTE);
    }

    private static void ecrire(List<Morceau> cote, List<String> mots, Morceau.Marque marque) {
        if (mots.isEmpty()) {
            return;
        }
        var texte = String.join("", mots);
        if (!cote.isEmpty() && cote.getLast().marque() == marque) {
            texte = cote.removeLast().texte() + texte;
        }
        cote.add(new Morceau(texte, marque));
    }
}
