package fr.maillage.enquete.resultat;

import fr.maillage.enquete.Decoupage;
import fr.maillage.enquete.questionnaire.Question;
import java.util.Comparator;
import java.util.List;

/** Texts, in an order that tells nothing, each with its EPCI only where enough people answered. */
public final class TextesRecus {
    private TextesRecus() {}

    public static List<TexteRecu> de(Depouillement depouillement, Question question) {
        var masques = depouillement.masques(question);
        return depouillement.repondue(question).stream()
                .mapToObj(r -> texte(depouillement, question, r, !masques.get(groupe(depouillement, r))))
                .sorted(Comparator.comparing(TexteRecu::reponse))
                .toList();
    }

    private static int groupe(Depouillement depouillement, int reponse) {
        return depouillement.groupes().de(reponse, Decoupage.EPCI);
    }

    private static TexteRecu texte(Depouillement depouillement, Question question, int rang, boolean situe) {
        var reponse = depouillement.reponses().get(rang);
        var ou = situe
                ? depouillement.groupes().groupe(groupe(depouillement, rang)).libelle()
                : "";
        return new TexteRecu(
                reponse.id(),
                reponse.valeurs().getOrDefault(question.id(), List.of()).stream()
                        .findFirst()
                        .orElse(""),
                ou);
    }
}
