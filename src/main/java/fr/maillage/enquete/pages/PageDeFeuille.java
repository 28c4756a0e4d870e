package fr.maillage.enquete.pages;

import fr.maillage.enquete.questionnaire.Genre;
import fr.maillage.enquete.questionnaire.Question;
import fr.maillage.enquete.questionnaire.Questionnaire;
import fr.maillage.enquete.questionnaire.Renvois;
import java.util.List;

/**
 * The questionnaire on paper.
 *
 * @param adresse where one answers on line, whole
 * @param responsable the body that answers for the data; may be empty
 */
public record PageDeFeuille(
        String titre,
        String introduction,
        boolean demonstration,
        String responsable,
        String contact,
        String garderJusquAu,
        String adresse,
        int version,
        List<Ligne> questions) {
    /**
     * @param sorte « un-choix », « plusieurs-choix », « echelle », « texte », « commune », « nombre »
     * @param reponses boxes to tick, and where each leads
     */
    public record Ligne(
            int numero,
            String intitule,
            String aide,
            String consigne,
            String sorte,
            List<Case> reponses,
            String gauche,
            String droite,
            String unite) {}

    /** @param suite « allez à la question 7 »; empty for the next one */
    public record Case(String libelle, String suite) {}

    static List<Ligne> lignes(Questionnaire questionnaire) {
        var renvois = new Renvois(questionnaire);
        return questionnaire.questions().stream()
                .map(q -> new Ligne(
                        questionnaire.numero(q.id()),
                        q.intitule(),
                        q.aide(),
                        renvois.consigne(q),
                        FormulaireDeQuestion.sorte(q.genre()),
                        q.valeurs().stream()
                                .map(v -> new Case(q.libelle(v) + precision(q, v), renvois.apres(q, v)))
                                .toList(),
                        q.genre() instanceof Genre.Echelle e ? e.gauche() : "",
                        q.genre() instanceof Genre.Echelle e ? e.droite() : "",
                        q.genre() instanceof Genre.Nombre n ? n.unite() : ""))
                .toList();
    }

    /** The line to write on, after the answer that asks to say more. */
    private static String precision(Question question, String valeur) {
        return question.genre() instanceof Genre.Choix choix
                        && choix.aPreciser().filter(m -> m.id().equals(valeur)).isPresent()
                ? ", précisez\u00a0: ……………………………………………………"
                : "";
    }
}
