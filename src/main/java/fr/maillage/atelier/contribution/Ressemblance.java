package fr.maillage.atelier.contribution;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How much two French sentences say the same thing, from 0 to 1: the mean of the share of words in common (without accents, small words and
 * plural or verbal endings) and of the share of three-letter pieces in common, which forgives spelling.
 */
public final class Ressemblance {
    /** From here on, two sentences are proposed as one: found by hand on some thirty pairs (see the tests). */
    public static final double SEUIL = 0.5;

    private static final Pattern NI_LETTRE_NI_CHIFFRE = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final int RACINE = 5;
    private static final Set<String> MOTS_VIDES = Arrays.stream(
                    ("a ai ainsi au aux avec avoir bien c ca car ce ces cet cette chez comme d dans de des du elle elles en est et etre faire fait"
                                    + " faut il ils j je l la le les leur leurs lui m mais me meme mes moi mon n ne nos notre nous on ont ou par pas peu plus pour qu"
                                    + " que qui s sa se ses si son sont sur ta te tes toi ton tous tout toute toutes tres tu un une vos votre vous y besoin"
                                    + " besoins faudrait il-y-a manque proposer mettre place aller vers")
                            .split(" "))
            .collect(Collectors.toUnmodifiableSet());

    private Ressemblance() {}

    /** A sentence made ready to be compared many times. */
    public record Empreinte(Set<String> mots, int[] trigrammes) {
        public static Empreinte de(String texte) {
            var simple = ACCENTS.matcher(Normalizer.normalize(
                            texte.toLowerCase(Locale.FRENCH).replace("œ", "oe").replace("æ", "ae"),
                            Normalizer.Form.NFD))
                    .replaceAll("");
            var mots = new HashSet<String>();
            var suite = new StringBuilder(" ");
            for (var mot : NI_LETTRE_NI_CHIFFRE.split(simple)) {
                if (!mot.isEmpty() && !MOTS_VIDES.contains(mot)) {
                    mots.add(racine(mot));
                    suite.append(mot).append(' ');
                }
            }
            return new Empreinte(mots, trigrammes(suite));
        }

        private static String racine(String mot) {
            return mot.length() <= RACINE ? mot.replaceAll("s$", "") : mot.substring(0, RACINE);
        }

        private static int[] trigrammes(CharSequence texte) {
            var trouves = new HashSet<Integer>();
            for (int i = 0; i + 3 <= texte.length(); i++) {
                trouves.add((texte.charAt(i) << 16) ^ (texte.charAt(i + 1) << 8) ^ texte.charAt(i + 2));
            }
            return trouves.stream().mapToInt(Integer::intValue).sorted().toArray();
        }
    }

    /** Two contributions that may say the same thing, {@code score} from {@link #SEUIL} to 1. */
    public record Paire(String a, String b, double score) {}

    public static double entre(Empreinte a, Empreinte b) {
        if (a.mots().isEmpty() || b.mots().isEmpty()) {
            return 0;
        }
        long communs = a.mots().stream().filter(b.mots()::contains).count();
        double mots = (double) communs / (a.mots().size() + b.mots().size() - communs);
        return (mots + dice(a.trigrammes(), b.trigrammes())) / 2;
    }

    private static double dice(int[] a, int[] b) {
        int communs = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) {
                communs++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return a.length + b.length == 0 ? 0 : 2.0 * communs / (a.length + b.length);
    }

    /** The pairs to look at among contributions that stand by themselves, of one kind each, the most alike first. */
    public static List<Paire> paires(Collection<Contribution> contributions, int maximum) {
        var seules = contributions.stream()
                .filter(c -> c.seule() && !c.contenu().masquee())
                .sorted(Comparator.comparing(Contribution::id))
                .toList();
        var empreintes =
                seules.stream().map(c -> Empreinte.de(c.contenu().texte())).toList();
        var paires = new ArrayList<Paire>();
        for (int i = 0; i < seules.size(); i++) {
            for (int j = i + 1; j < seules.size(); j++) {
                if (seules.get(i).genre() == seules.get(j).genre()) {
                    double score = entre(empreintes.get(i), empreintes.get(j));
                    if (score >= SEUIL) {
                        paires.add(new Paire(seules.get(i).id(), seules.get(j).id(), score));
                    }
                }
            }
        }
        paires.sort(Comparator.comparingDouble(Paire::score)
                .reversed()
                .thenComparing(Paire::a)
                .thenComparing(Paire::b));
        return List.copyOf(paires.subList(0, Math.min(maximum, paires.size())));
    }
}
