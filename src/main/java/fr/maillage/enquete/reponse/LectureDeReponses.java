package fr.maillage.enquete.reponse;

import fr.maillage.enquete.questionnaire.Genre;
import fr.maillage.enquete.questionnaire.Question;
import fr.maillage.enquete.questionnaire.Questionnaire;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Answers read from what was typed.
 *
 * @param saisies what was typed, with the code of a commune once it is recognised
 * @param valeurs answers that are right, by question; a question without one is absent
 * @param erreurs what is wrong, by question: what is expected
 * @param propositions communes to choose from, by question, when the name may mean several
 */
public record LectureDeReponses(
        Saisies saisies,
        Map<String, List<String>> valeurs,
        Map<String, String> erreurs,
        Map<String, List<RechercheDeCommune.Proposition>> propositions) {
    private static final Pattern ENTIER = Pattern.compile("[0-9]{1,7}");
    private static final Pattern BLANCS = Pattern.compile("[\\s\\u00a0\\u202f]");

    public static LectureDeReponses de(Questionnaire questionnaire, Saisies saisies, RechercheDeCommune communes) {
        var lecture =
                new LectureDeReponses(saisies, new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        for (var question : questionnaire.questions()) {
            lecture = lecture.lire(question, communes);
        }
        return new LectureDeReponses(
                lecture.saisies,
                Collections.unmodifiableMap(lecture.valeurs),
                Collections.unmodifiableMap(lecture.erreurs),
                Collections.unmodifiableMap(lecture.propositions));
    }

    private LectureDeReponses lire(Question question, RechercheDeCommune communes) {
        switch (question.genre()) {
            case Genre.Choix choix -> choix(question, choix);
            case Genre.Echelle echelle -> fermee(question, saisies.valeurs(question.id()), 1);
            case Genre.TexteLibre() -> texte(question);
            case Genre.Nombre nombre -> nombre(question, nombre);
            case Genre.CommuneDemandee() -> {
                return commune(question, communes);
            }
        }
        return this;
    }

    private void choix(Question question, Genre.Choix choix) {
        var donnees = saisies.valeurs(question.id());
        var precision = choix.precision() ? saisies.valeur(question.champDePrecision()) : "";
        var autre = choix.modalites().getLast().id();
        if (!precision.isEmpty() && !donnees.contains(autre)) {
            if (!choix.plusieurs() && !donnees.isEmpty()) {
                erreurs.put(
                        question.id(),
                        "Vous avez écrit une précision. Choisissez «\u00a0" + question.libelle(autre)
                                + "\u00a0», ou effacez ce texte.");
                return;
            }
            // Whoever writes it means it, box ticked or not.
            donnees = Stream.concat(donnees.stream(), Stream.of(autre)).toList();
        }
        if (precision.length() > Genre.Choix.PRECISION_MAX) {
            erreurs.put(
                    question.id(),
                    "Votre précision a " + precision.length() + " caractères\u00a0: raccourcissez-la à "
                            + Genre.Choix.PRECISION_MAX + " au plus.");
            return;
        }
        fermee(question, donnees, choix.plusieurs() ? choix.modalites().size() : 1);
        if (!precision.isEmpty() && valeurs.containsKey(question.id())) {
            valeurs.put(question.champDePrecision(), List.of(precision));
        }
    }

    private void fermee(Question question, List<String> donnees, int maximum) {
        var possibles = question.valeurs();
        if (donnees.size() > maximum || !possibles.containsAll(donnees)) {
            erreurs.put(question.id(), "Choisissez parmi les réponses proposées.");
        } else if (!donnees.isEmpty()) {
            valeurs.put(
                    question.id(), possibles.stream().filter(donnees::contains).toList());
        }
    }

    private void texte(Question question) {
        var texte = saisies.valeur(question.id());
        if (texte.length() > Genre.TexteLibre.LONGUEUR_MAX) {
            erreurs.put(
                    question.id(),
                    "Votre texte a " + texte.length() + " caractères\u00a0: raccourcissez-le à "
                            + Genre.TexteLibre.LONGUEUR_MAX + " au plus.");
        } else if (!texte.isEmpty()) {
            valeurs.put(question.id(), List.of(texte));
        }
    }

    private void nombre(Question question, Genre.Nombre nombre) {
        var texte = BLANCS.matcher(saisies.valeur(question.id())).replaceAll("");
        if (texte.isEmpty()) {
            return;
        }
        if (ENTIER.matcher(texte).matches()) {
            int lu = Integer.parseInt(texte);
            if (lu >= nombre.minimum() && lu <= nombre.maximum()) {
                valeurs.put(question.id(), List.of(String.valueOf(lu)));
                return;
            }
        }
        erreurs.put(
                question.id(),
                "Écrivez un nombre entier de " + nombre.minimum() + " à " + nombre.maximum() + ", en chiffres.");
    }

    /** The name counts before the code carried from another page: it may have been mended since. */
    private LectureDeReponses commune(Question question, RechercheDeCommune communes) {
        var nom = saisies.valeur(Saisies.champDuNom(question));
        var code = saisies.valeur(question.id());
        if (!code.isEmpty() && (nom.isEmpty() || designe(communes, nom, code))) {
            if (communes.libelle(code).isEmpty()) {
                erreurs.put(question.id(), "Nous ne reconnaissons pas cette commune.");
                return this;
            }
            return retenir(question, code, communes);
        }
        if (nom.isEmpty()) {
            return this;
        }
        var trouvees = communes.chercher(nom);
        if (trouvees.isEmpty()) {
            erreurs.put(
                    question.id(),
                    "Nous ne reconnaissons pas cette commune. Écrivez son nom ou son code postal, ou laissez vide.");
        } else if (communes.certaine(nom, trouvees)) {
            return retenir(question, trouvees.getFirst().code(), communes);
        } else {
            propositions.put(question.id(), trouvees);
            erreurs.put(question.id(), "Plusieurs communes peuvent convenir. Choisissez la vôtre dans la liste.");
        }
        return this;
    }

    private static boolean designe(RechercheDeCommune communes, String nom, String code) {
        return communes.libelle(code).equals(nom)
                || communes.chercher(nom).stream().anyMatch(p -> p.code().equals(code));
    }

    private LectureDeReponses retenir(Question question, String code, RechercheDeCommune communes) {
        valeurs.put(question.id(), List.of(code));
        var nommees = saisies.avec(question.id(), code).avec(Saisies.champDuNom(question), communes.libelle(code));
        return new LectureDeReponses(nommees, valeurs, erreurs, propositions);
    }

    /** What is wrong with a question put to this person; null when nothing is. */
    public @Nullable String erreur(Question question) {
        var erreur = erreurs.get(question.id());
        return erreur == null && question.obligatoire() && !valeurs.containsKey(question.id())
                ? "Répondez à cette question pour continuer."
                : erreur;
    }
}
