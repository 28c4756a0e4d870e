package fr.maillage.enquete.pages;

import fr.maillage.enquete.questionnaire.Condition;
import fr.maillage.enquete.questionnaire.Genre;
import fr.maillage.enquete.questionnaire.Modalite;
import fr.maillage.enquete.questionnaire.Question;
import fr.maillage.presentation.formulaire.LectureDeFormulaire;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A question read from its form. */
final class LectureDeQuestion {
    private final LectureDeFormulaire lecture;
    private final String sorte;
    private final @Nullable Question avant;

    /** @param avant the question that is changed; null for a new one */
    LectureDeQuestion(LectureDeFormulaire lecture, String sorte, @Nullable Question avant) {
        this.lecture = lecture;
        this.sorte = sorte;
        this.avant = avant;
    }

    /** Empty when something is wrong: it is then told beside the fields. */
    Optional<Question> lire(String id) {
        var intitule = lecture.texteExige("intitule", Question.INTITULE_MAX, "Écrivez la question.");
        var aide = lecture.texte("aide", Question.AIDE_MAX);
        var condition = condition();
        try {
            var genre = genre();
            return lecture.juste()
                    ? Optional.of(new Question(id, intitule, aide, lecture.cochee("obligatoire"), genre, condition))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            lecture.refuser(champDuGenre(), majuscule(String.valueOf(e.getMessage())) + ".");
            return Optional.empty();
        }
    }

    static String majuscule(String phrase) {
        return phrase.substring(0, 1).toUpperCase(Locale.FRENCH) + phrase.substring(1);
    }

    private String champDuGenre() {
        return switch (sorte) {
            case "un-choix", "plusieurs-choix" -> "reponses";
            case "echelle" -> "echelle";
            case "nombre" -> "maximum";
            default -> "intitule";
        };
    }

    private Genre genre() {
        return switch (sorte) {
            case "plusieurs-choix" -> new Genre.Choix(modalites(), true, lecture.cochee("precision"));
            case "echelle" -> {
                var bornes = lecture.valeur("echelle").split("-", 2);
                yield new Genre.Echelle(
                        entier(bornes[0]),
                        entier(bornes[bornes.length - 1]),
                        lecture.texte("gauche", Genre.Echelle.BOUT_MAX),
                        lecture.texte("droite", Genre.Echelle.BOUT_MAX));
            }
            case "texte" -> new Genre.TexteLibre();
            case "commune" -> new Genre.CommuneDemandee();
            case "nombre" ->
                new Genre.Nombre(nombre("minimum"), nombre("maximum"), lecture.texte("unite", Genre.Nombre.UNITE_MAX));
            default -> new Genre.Choix(modalites(), false, lecture.cochee("precision"));
        };
    }

    private static int entier(String texte) {
        return texte.matches("[0-9]{1,2}") ? Integer.parseInt(texte) : -1;
    }

    private int nombre(String nom) {
        return lecture.entier(nom, 0, Genre.Nombre.PLUS_GRAND, "Écrivez un nombre de 0 à 1 000 000.")
                .orElse(-1);
    }

    /**
     * One answer a line. A line written as before keeps its identifier; among those that are new, a mended line takes that of the line that
     * stood at its place, as long as nothing is added or removed.
     */
    private List<Modalite> modalites() {
        var lignes = lecture.valeur("reponses")
                .lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .toList();
        List<Modalite> anciennes =
                avant != null && avant.genre() instanceof Genre.Choix choix ? choix.modalites() : List.of();
        var ids = new LinkedHashMap<String, String>();
        anciennes.forEach(m -> ids.put(m.libelle(), m.id()));
        boolean memeNombre = lignes.size() == anciennes.size();
        var pris = new HashSet<String>();
        lignes.stream().filter(ids::containsKey).map(ids::get).forEach(pris::add);
        int dernier = anciennes.stream()
                .mapToInt(m -> Integer.parseInt(m.id().substring(1)))
                .max()
                .orElse(0);
        var modalites = new ArrayList<Modalite>();
        for (int i = 0; i < lignes.size(); i++) {
            var id = ids.get(lignes.get(i));
            if (id == null && memeNombre && pris.add(anciennes.get(i).id())) {
                id = anciennes.get(i).id();
            }
            modalites.add(new Modalite(id == null ? "m" + ++dernier : id, lignes.get(i)));
        }
        return modalites;
    }

    private @Nullable Condition condition() {
        var choisies = IntStream.rangeClosed(1, FormulaireDeQuestion.CONDITIONS)
                .mapToObj(i -> lecture.valeur("si-" + i))
                .filter(v -> v.contains("="))
                .distinct()
                .map(v -> v.split("=", 2))
                .toList();
        if (choisies.isEmpty()) {
            return null;
        }
        var question = choisies.getFirst()[0];
        if (choisies.stream().anyMatch(c -> !c[0].equals(question))) {
            lecture.refuser("si-2", "Une condition regarde une seule question. Choisissez des réponses à la même.");
            return null;
        }
        return new Condition(question, choisies.stream().map(c -> c[1]).toList());
    }
}
