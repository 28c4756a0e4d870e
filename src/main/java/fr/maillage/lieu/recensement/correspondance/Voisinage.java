package fr.maillage.lieu.recensement.correspondance;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Nomenclature;
import fr.maillage.lieu.recensement.valeurs.Simplifie;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the value of a listed field that a text is near to: the same words, words that hold it, or most of its words. */
public final class Voisinage {
    private static final double COMMUN = 0.6;
    private static final double PETITE_PART = 0.34;
    private static final int MOT_UTILE = 3;
    private static final Set<String> CREUX = Set.of(
            "avec", "dans", "pour", "les", "des", "une", "sur", "par", "aux", "numerique", "numeriques", "services");

    private Voisinage() {}

    /** Nothing rather than a wrong value: a person maps the rest. */
    public static Optional<String> proche(Champ champ, String texte) {
        var exacte = exacte(champ, texte);
        var simple = Simplifie.de(texte);
        if (exacte.isPresent() || simple.isEmpty()) {
            return exacte;
        }
        var termes = Nomenclature.livree().termes(champ);
        String meilleure = "";
        double haut = 0;
        for (var terme : termes) {
            double note =
                    ecritures(terme).mapToDouble(e -> note(simple, e)).max().orElse(0);
            if (note > haut) {
                haut = note;
                meilleure = terme.valeur();
            }
        }
        return haut >= COMMUN ? Optional.of(meilleure) : Optional.empty();
    }

    /** The value that is written so, today or in the former schema. */
    static Optional<String> exacte(Champ champ, String texte) {
        var simple = Simplifie.de(texte);
        return Nomenclature.livree().termes(champ).stream()
                .filter(t -> ecritures(t).anyMatch(simple::equals))
                .findFirst()
                .map(Nomenclature.Terme::valeur);
    }

    private static Stream<String> ecritures(Nomenclature.Terme terme) {
        return Stream.concat(
                        Stream.of(terme.valeur().replace('_', ' '), terme.libelle(), terme.simple()),
                        terme.ancien().stream())
                .map(Simplifie::de);
    }

    /** Shared words out of all words; one text within the other counts more, the longer the part the better. */
    private static double note(String un, String autre) {
        var mots = mots(un);
        var autres = mots(autre);
        var communs = new HashSet<>(mots);
        communs.retainAll(autres);
        if (communs.isEmpty()) {
            return 0;
        }
        var tous = new HashSet<>(mots);
        tous.addAll(autres);
        double part = (double) communs.size() / tous.size();
        // One word out of a long label tells little: « accompagnement » is in many.
        boolean dedans = mots.containsAll(autres) || (autres.containsAll(mots) && part > PETITE_PART);
        return dedans ? COMMUN + (1 - COMMUN) * part : part;
    }

    /** Words that tell something, without their plural. */
    private static Set<String> mots(String simple) {
        return Arrays.stream(simple.split(" "))
                .filter(m -> m.length() >= MOT_UTILE && !CREUX.contains(m))
                .map(m -> m.endsWith("s") || m.endsWith("x") ? m.substring(0, m.length() - 1) : m)
                .collect(Collectors.toSet());
    }

    /** @return text → the value it is near to, or no value; texts in the order given */
    static List<String> connus(Champ champ, List<String> textes) {
        return textes.stream().filter(t -> proche(champ, t).isPresent()).toList();
    }
}
