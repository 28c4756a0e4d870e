package fr.maillage.enquete.questionnaire;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One question.
 *
 * @param id « q1 »: stands for one meaning for ever; another meaning is another question
 * @param intitule 1 to 300 characters
 * @param aide a sentence under it; may be empty
 * @param condition whom it is put to; null for everybody
 */
public record Question(
        String id,
        String intitule,
        String aide,
        boolean obligatoire,
        Genre genre,
        @Nullable Condition condition) {
    public static final int INTITULE_MAX = 300;
    public static final int AIDE_MAX = 500;

    public Question {
        Bornes.identifiant(id, 'q');
        intitule = Bornes.texte(intitule, 1, INTITULE_MAX, "l’intitulé");
        aide = Bornes.texte(aide, 0, AIDE_MAX, "l’aide");
    }

    public Question sousCondition(@Nullable Condition autre) {
        return new Question(id, intitule, aide, obligatoire, genre, autre);
    }

    public Question numerotee(String autre) {
        return new Question(autre, intitule, aide, obligatoire, genre, condition);
    }

    /** Where what is said more of the last answer is kept, beside the answers to the question; also its field. */
    public String champDePrecision() {
        return id + "-precision";
    }

    /** Where its text is kept: its own, or what is said more; empty when nobody writes anything. */
    public Optional<String> champDeTexte() {
        return switch (genre) {
            case Genre.TexteLibre() -> Optional.of(id);
            case Genre.Choix choix when choix.precision() -> Optional.of(champDePrecision());
            default -> Optional.empty();
        };
    }

    /** The values that a condition may name. */
    public List<String> valeurs() {
        return switch (genre) {
            case Genre.Choix choix ->
                choix.modalites().stream().map(Modalite::id).toList();
            case Genre.Echelle e ->
                IntStream.rangeClosed(e.minimum(), e.maximum())
                        .mapToObj(String::valueOf)
                        .toList();
            default -> List.of();
        };
    }

    /** How a value of {@link #valeurs} is read: the label of an answer, a number of the scale. */
    public String libelle(String valeur) {
        return genre instanceof Genre.Choix choix
                ? choix.modalites().stream()
                        .filter(m -> m.id().equals(valeur))
                        .map(Modalite::libelle)
                        .findFirst()
                        .orElse(valeur)
                : valeur;
    }

    /** True when only words differ: same kind, same answers, same bounds, same people asked. */
    public boolean memeSens(Question autre) {
        return id.equals(autre.id)
                && obligatoire == autre.obligatoire
                && structure(genre).equals(structure(autre.genre))
                && Objects.equals(condition, autre.condition);
    }

    private static String structure(Genre genre) {
        return switch (genre) {
            case Genre.Choix c ->
                (c.plusieurs() ? "plusieurs" : "un")
                        + (c.precision() ? " avec precision" : "")
                        + c.modalites().stream().map(Modalite::id).toList();
            case Genre.Echelle e -> "echelle " + e.minimum() + " " + e.maximum();
            case Genre.TexteLibre() -> "texte";
            case Genre.CommuneDemandee() -> "commune";
            case Genre.Nombre n -> "nombre " + n.minimum() + " " + n.maximum() + " " + n.unite();
        };
    }
}
