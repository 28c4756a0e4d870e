package fr.maillage.enquete.resultat;

import fr.maillage.enquete.Decoupage;
import fr.maillage.enquete.questionnaire.Genre;
import fr.maillage.enquete.questionnaire.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Texts, in an order that tells nothing, each with its EPCI only where enough people answered. */
public final class TextesRecus {
    /** Columns of {@link #lignes}. */
    public static final List<String> COLONNES = List.of("question", "intitule", "sorte", "texte", "intercommunalite");

    private TextesRecus() {}

    /** Those of a question of text, or what was said more of an answer (« Autre, précisez »): these only when five people answered. */
    public static List<TexteRecu> de(Depouillement depouillement, Question question) {
        boolean peu = depouillement.repondue(question).cardinality() < Masquage.SEUIL;
        if (peu && !(question.genre() instanceof Genre.TexteLibre)) {
            return List.of();
        }
        return question.champDeTexte().map(c -> de(depouillement, question, c)).orElse(List.of());
    }

    private static List<TexteRecu> de(Depouillement depouillement, Question question, String champ) {
        var masques = depouillement.masques(question);
        return depouillement.repondue(question).stream()
                .filter(r -> depouillement.reponses().get(r).valeurs().containsKey(champ))
                .mapToObj(r -> texte(depouillement, champ, r, !masques.get(groupe(depouillement, r))))
                .sorted(Comparator.comparing(TexteRecu::reponse))
                .toList();
    }

    private static int groupe(Depouillement depouillement, int reponse) {
        return depouillement.groupes().de(reponse, Decoupage.EPCI);
    }

    private static TexteRecu texte(Depouillement depouillement, String champ, int rang, boolean situe) {
        var reponse = depouillement.reponses().get(rang);
        var ou = situe
                ? depouillement.groupes().groupe(groupe(depouillement, rang)).libelle()
                : "";
        return new TexteRecu(
                reponse.id(),
                reponse.valeurs().getOrDefault(champ, List.of()).stream()
                        .findFirst()
                        .orElse(""),
                ou);
    }

    /** All texts as a table, those of questions to which five people answered; blanked ones left out. */
    public static List<List<Object>> lignes(Depouillement depouillement) {
        var lignes = new ArrayList<List<Object>>();
        for (var question : depouillement.versions().questions()) {
            if (depouillement.repondue(question).cardinality() < Masquage.SEUIL) {
                continue;
            }
            var sorte = question.genre() instanceof Genre.TexteLibre ? "texte" : "précision";
            de(depouillement, question).stream()
                    .filter(t -> !t.texte().isEmpty())
                    .forEach(t -> lignes.add(List.of(question.id(), question.intitule(), sorte, t.texte(), t.ou())));
        }
        return lignes;
    }
}
