package fr.maillage.enquete.resultat;

import fr.maillage.enquete.questionnaire.Question;
import fr.maillage.enquete.questionnaire.Questionnaire;
import fr.maillage.enquete.reponse.Parcours;
import fr.maillage.enquete.reponse.Reponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The versions of a questionnaire, read together: a question keeps its identifier from one to the next as long as it means the same. */
public final class Versions {
    private final TreeMap<Integer, Questionnaire> parNumero;
    private final Map<Integer, Parcours> parcours;

    /** @param parNumero at least one */
    public Versions(TreeMap<Integer, Questionnaire> parNumero) {
        this.parNumero = parNumero;
        this.parcours = parNumero.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> new Parcours(e.getValue())));
    }

    public Questionnaire derniere() {
        return parNumero.sequencedValues().getLast();
    }

    /** Those of the last version, then those that former versions alone asked. */
    public List<Question> questions() {
        var questions = new LinkedHashMap<String, Question>();
        parNumero.reversed().sequencedValues().stream()
                .flatMap(q -> q.questions().stream())
                .forEach(q -> questions.putIfAbsent(q.id(), q));
        return List.copyOf(questions.values());
    }

    Set<String> posees(Reponse reponse) {
        var chemin = parcours.get(reponse.version());
        return chemin == null ? Set.of() : chemin.posees(reponse.valeurs());
    }

    Optional<String> commune(Reponse reponse) {
        return Optional.ofNullable(parNumero.get(reponse.version()))
                .flatMap(Questionnaire::commune)
                .map(q -> reponse.valeurs().getOrDefault(q.id(), List.of()))
                .flatMap(v -> v.stream().findFirst());
    }
}
