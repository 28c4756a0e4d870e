package fr.maillage.enquete.reponse;

import fr.maillage.enquete.questionnaire.Genre;
import fr.maillage.enquete.questionnaire.Question;
import fr.maillage.enquete.questionnaire.Questionnaire;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was typed, field by field, right or wrong: carried from page to page so that nothing typed is lost. The field of a question bears its
 * identifier; that of a commune's name, {@link #champDuNom}.
 *
 * @param champs bounded: only fields of the questionnaire, few values, not too long
 */
public record Saisies(Map<String, List<String>> champs) {
    private static final int LONGUEUR = 2 * Genre.TexteLibre.LONGUEUR_MAX;

    public Saisies {
        champs = Map.copyOf(champs);
    }

    /** Keeps, of a form, the fields of these questions. */
    public static Saisies de(Questionnaire questionnaire, Map<String, List<String>> formulaire) {
        var champs = new LinkedHashMap<String, List<String>>();
        for (var question : questionnaire.questions()) {
            retenir(formulaire, question.id(), champs);
            if (question.genre() instanceof Genre.Choix choix && choix.precision()) {
                retenir(formulaire, question.champDePrecision(), champs);
            }
            if (question.genre() instanceof Genre.CommuneDemandee) {
                retenir(formulaire, champDuNom(question), champs);
            }
        }
        return new Saisies(champs);
    }

    private static void retenir(Map<String, List<String>> formulaire, String nom, Map<String, List<String>> champs) {
        var valeurs = formulaire.getOrDefault(nom, List.of()).stream()
                .map(Saisies::nettoyer)
                .filter(v -> !v.isEmpty())
                .distinct()
                .limit(Genre.Choix.MODALITES_MAX)
                .toList();
        if (!valeurs.isEmpty()) {
            champs.put(nom, valeurs);
        }
    }

    /** Line ends become {@code \n}, control characters go, and so do blanks around. */
    private static String nettoyer(String valeur) {
        var texte = valeur.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "")
                .strip();
        return texte.length() <= LONGUEUR ? texte : texte.substring(0, LONGUEUR);
    }

    /** The field where the name of a commune is typed; that of the question takes the code, once it is known. */
    public static String champDuNom(Question question) {
        return question.id() + "-nom";
    }

    public List<String> valeurs(String champ) {
        return champs.getOrDefault(champ, List.of());
    }

    public String valeur(String champ) {
        var valeurs = valeurs(champ);
        return valeurs.isEmpty() ? "" : valeurs.getFirst();
    }

    /** These, with another value for a field. */
    public Saisies avec(String champ, String valeur) {
        var autres = new LinkedHashMap<>(champs);
        autres.put(champ, List.of(valeur));
        return new Saisies(autres);
    }
}
