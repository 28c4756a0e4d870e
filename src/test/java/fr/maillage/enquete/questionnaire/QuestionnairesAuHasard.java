package fr.maillage.enquete.questionnaire;

import fr.maillage.enquete.Destinataires;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Questionnaires and answers drawn from a seed. */
public final class QuestionnairesAuHasard {
    private static final String SIGNES = "abcé œ’:#-?[]{}&*!|>'\"%@`=+,\t\n\u00a0😀<b>";

    private final Random alea;

    public QuestionnairesAuHasard(long graine) {
        this.alea = new Random(graine);
    }

    public Questionnaire questionnaire() {
        var questions = new ArrayList<Question>();
        int nombre = 1 + alea.nextInt(Questionnaire.QUESTIONS_MAX);
        for (int i = 1; i <= nombre; i++) {
            questions.add(question("q" + i, questions));
        }
        return new Questionnaire(
                texte(40), alea.nextBoolean() ? "" : texte(80), Destinataires.values()[alea.nextInt(3)], questions);
    }

    private Question question(String id, List<Question> avant) {
        return new Question(
                id, texte(60), alea.nextBoolean() ? "" : texte(60), alea.nextInt(4) == 0, genre(), condition(avant));
    }

    private Genre genre() {
        return switch (alea.nextInt(7)) {
            case 0 -> new Genre.TexteLibre();
            case 1 -> new Genre.CommuneDemandee();
            case 2 -> new Genre.Nombre(0, 1 + alea.nextInt(1000), alea.nextBoolean() ? "" : "personnes");
            case 3 -> new Genre.Echelle(alea.nextInt(2), 5 + alea.nextInt(6), "bas", "");
            default ->
                new Genre.Choix(
                        IntStream.rangeClosed(1, 2 + alea.nextInt(8))
                                .mapToObj(i -> new Modalite("m" + i, i + texte(20)))
                                .toList(),
                        alea.nextBoolean());
        };
    }

    private @Nullable Condition condition(List<Question> avant) {
        var sources = avant.stream().filter(q -> q.genre().conditionne()).toList();
        if (sources.isEmpty() || alea.nextInt(3) > 0) {
            return null;
        }
        var source = sources.get(alea.nextInt(sources.size()));
        var valeurs = new ArrayList<>(source.valeurs());
        Collections.shuffle(valeurs, alea);
        return new Condition(source.id(), valeurs.subList(0, 1 + alea.nextInt(valeurs.size() - 1)));
    }

    /** At least one letter, and anything around. */
    private String texte(int longueur) {
        var texte = new StringBuilder("x");
        for (int i = alea.nextInt(longueur); i > 0; i--) {
            texte.appendCodePoint(SIGNES.codePointAt(
                    SIGNES.offsetByCodePoints(0, alea.nextInt(SIGNES.codePointCount(0, SIGNES.length())))));
        }
        return texte.append('y').toString();
    }

    public int nombre(int borne) {
        return alea.nextInt(borne);
    }

    /** A right answer. */
    public List<String> reponse(Question question) {
        return switch (question.genre()) {
            case Genre.Choix choix
            when choix.plusieurs() -> {
                var valeurs = question.valeurs().stream()
                        .filter(v -> alea.nextBoolean())
                        .toList();
                yield valeurs.isEmpty() ? List.of(question.valeurs().getFirst()) : valeurs;
            }
            case Genre.Choix choix ->
                List.of(question.valeurs().get(alea.nextInt(question.valeurs().size())));
            case Genre.Echelle echelle ->
                List.of(question.valeurs().get(alea.nextInt(question.valeurs().size())));
            case Genre.TexteLibre() -> List.of("texte " + alea.nextInt(100));
            case Genre.CommuneDemandee() -> List.of("5500" + alea.nextInt(4));
            case Genre.Nombre nombre -> List.of(String.valueOf(nombre.minimum() + alea.nextInt(nombre.maximum())));
        };
    }
}
