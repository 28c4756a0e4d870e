package fr.maillage.lieu.declaration;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Answers as they were typed, right or wrong: question → values. Blank ones are kept out. Immutable.
 *
 * <p>Only what no database keeps is removed: the NUL character and halves of characters.
 */
public record Reponses(Map<String, List<String>> valeurs) {
    /** A whole draft, in characters: a round of 60 stops with every text at its longest is well under it. */
    public static final int TAILLE_MAX = 200_000;

    private static final int COURT = 200;

    public static final Reponses VIDES = new Reponses(Map.of());

    /** @throws TropLongues over {@value #TAILLE_MAX} characters */
    public Reponses {
        var propres = new TreeMap<String, List<String>>();
        long taille = 0;
        for (var entree : valeurs.entrySet()) {
            var liste = entree.getValue().stream()
                    .map(Reponses::gardable)
                    .filter(v -> !v.isBlank())
                    .toList();
            if (!liste.isEmpty()) {
                propres.put(entree.getKey(), liste);
                taille += entree.getKey().length()
                        + liste.stream().mapToLong(String::length).sum();
            }
        }
        if (taille > TAILLE_MAX) {
            throw new TropLongues();
        }
        valeurs = java.util.Collections.unmodifiableMap(propres);
    }

    /** More than a draft holds. */
    public static final class TropLongues extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        TropLongues() {
            super("a draft holds at most " + TAILLE_MAX + " characters");
        }
    }

    private static String gardable(String valeur) {
        var net = new StringBuilder(valeur.length());
        valeur.codePoints()
                .filter(c -> c != 0 && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE))
                .forEach(net::appendCodePoint);
        return net.toString().replace("\r\n", "\n").replace('\r', '\n');
    }

    /** The start of a text that the public reads on one line. */
    static String court(String texte) {
        return texte.length() > COURT ? texte.substring(0, COURT) : texte;
    }

    public List<String> valeurs(String question) {
        return valeurs.getOrDefault(question, List.of());
    }

    /** The answer, or the first one; empty when there is none. */
    public String texte(String question) {
        return valeurs(question).stream().findFirst().orElse("");
    }

    /** The answer without the blanks around it. */
    public String net(String question) {
        return texte(question).strip();
    }

    public boolean repond(String question) {
        return valeurs.containsKey(question);
    }

    public Reponses avec(String question, Collection<String> reponses) {
        var copie = new LinkedHashMap<>(valeurs);
        copie.put(question, List.copyOf(reponses));
        return new Reponses(copie);
    }

    public Reponses avec(String question, String reponse) {
        return avec(question, List.of(reponse));
    }

    /** The answers to these questions alone. */
    public Reponses seulement(Predicate<String> questions) {
        var copie = new LinkedHashMap<>(valeurs);
        copie.keySet().removeIf(questions.negate());
        return new Reponses(copie);
    }

    /** These answers, where those of one page are replaced, all of them, by what was just sent for it. */
    public Reponses remplacer(Etape etape, Reponses envoyees) {
        var copie = new LinkedHashMap<>(valeurs);
        copie.keySet().removeIf(etape::accepte);
        copie.putAll(envoyees.seulement(etape::accepte).valeurs());
        // A drop-down list shows one value: when it is left as it was, the others that the place had stay.
        etape.questions().stream()
                .filter(q -> q.forme() == Question.Forme.LISTE)
                .filter(q -> repond(q.nom()) && texte(q.nom()).equals(envoyees.texte(q.nom())))
                .forEach(q -> copie.put(q.nom(), valeurs(q.nom())));
        return new Reponses(copie);
    }
}
