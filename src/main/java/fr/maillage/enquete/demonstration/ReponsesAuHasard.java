package fr.maillage.enquete.demonstration;

import fr.maillage.enquete.questionnaire.Genre;
import fr.maillage.enquete.questionnaire.Question;
import fr.maillage.enquete.questionnaire.Questionnaire;
import fr.maillage.enquete.reponse.Parcours;
import fr.maillage.territoire.Commune;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Answers drawn by lot, always the same ones. No text is made up: nobody is made to say what they did not. */
final class ReponsesAuHasard {
    private static final long GRAINE = 55;

    /** One in this many leaves a question without answer. */
    private static final int SANS_REPONSE = 12;

    private final Random alea = new Random(GRAINE);
    private final Questionnaire questionnaire;
    private final List<Commune> communes;
    private final int habitants;

    /** @param communes where to draw from, by their inhabitants */
    ReponsesAuHasard(Questionnaire questionnaire, List<Commune> communes) {
        this.questionnaire = questionnaire;
        this.communes = communes;
        this.habitants = communes.stream().mapToInt(Commune::population).sum();
    }

    Map<String, List<String>> suivante() {
        var valeurs = new LinkedHashMap<String, List<String>>();
        for (var question : questionnaire.questions()) {
            var reponse = alea.nextInt(SANS_REPONSE) == 0 ? List.<String>of() : reponse(question);
            if (!reponse.isEmpty()) {
                valeurs.put(question.id(), reponse);
            }
        }
        return new Parcours(questionnaire).retenir(valeurs);
    }

    private List<String> reponse(Question question) {
        return switch (question.genre()) {
            case Genre.Choix choix
            when choix.plusieurs() ->
                question.valeurs().stream().filter(v -> alea.nextInt(3) == 0).toList();
            case Genre.Choix choix -> auHasard(question.valeurs());
            case Genre.Echelle echelle -> auHasard(question.valeurs());
            case Genre.Nombre n -> List.of(String.valueOf(n.minimum() + alea.nextInt(n.maximum() - n.minimum() + 1)));
            case Genre.CommuneDemandee() -> commune();
            case Genre.TexteLibre() -> List.of();
        };
    }

    private List<String> auHasard(List<String> valeurs) {
        return List.of(valeurs.get(alea.nextInt(valeurs.size())));
    }

    private List<String> commune() {
        if (habitants == 0) {
            return List.of();
        }
        int rang = alea.nextInt(habitants);
        for (var commune : communes) {
            rang -= commune.population();
            if (rang < 0) {
                return List.of(commune.code());
            }
        }
        return List.of();
    }
}
