package fr.maillage.enquete.pages;

import fr.maillage.enquete.questionnaire.Genre;
import fr.maillage.enquete.questionnaire.Modalite;
import fr.maillage.enquete.questionnaire.Question;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.formulaire.ChampTexte;
import fr.maillage.presentation.formulaire.Choix;
import fr.maillage.presentation.formulaire.LectureDeFormulaire;
import fr.maillage.presentation.formulaire.Liste;
import fr.maillage.presentation.formulaire.Option;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import fr.maillage.presentation.formulaire.Saisie;
import fr.maillage.presentation.formulaire.ZoneDeTexte;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The form of a question: new, or changed.
 *
 * @param repondu somebody answered it: a change of meaning makes another question
 * @param avis what happened to what was sent; empty when nothing did
 */
public record FormulaireDeQuestion(
        EnTete enTete,
        String action,
        String retour,
        int ecriture,
        String sorte,
        boolean repondu,
        String avis,
        ResumeErreurs resume,
        List<Saisie> saisies) {
    /** The kinds of question that the page of the questionnaire offers to add. */
    public static final List<Option> SORTES = List.of(
            new Option("un-choix", "Un choix"),
            new Option("plusieurs-choix", "Plusieurs choix"),
            new Option("echelle", "Échelle"),
            new Option("texte", "Texte"),
            new Option("commune", "Commune"),
            new Option("nombre", "Nombre"));

    static final String MEME_SENS = "mots";
    static final String AUTRE_SENS = "sens";

    /** Answers that a condition names, at most, in this form; a file may name more. */
    static final int CONDITIONS = 3;

    private static final List<Option> ECHELLES = Stream.of("0-10", "1-5", "1-4", "1-7", "1-10")
            .map(e -> new Option(e, "De " + e.replace("-", " à ")))
            .toList();

    /** Where the form is and what it is about. */
    record Cadre(
            EnTete enTete, String action, String retour, int ecriture, String sorte, boolean repondu, String avis) {}

    static FormulaireDeQuestion de(Cadre cadre, List<Question> avant, LectureDeFormulaire lecture) {
        var saisies = new ArrayList<Saisie>();
        saisies.add(
                ChampTexte.de(lecture.etiquette("intitule", "Question").estObligatoire(), lecture.valeur("intitule")));
        saisies.add(ChampTexte.de(
                lecture.etiquette("aide", "Aide").avecAide("Une phrase sous la question. Facultatif."),
                lecture.valeur("aide")));
        switch (cadre.sorte()) {
            case "un-choix", "plusieurs-choix" -> {
                saisies.add(new ZoneDeTexte(
                        lecture.etiquette("reponses", "Réponses proposées")
                                .estObligatoire()
                                .avecAide("Une par ligne, de 2 à " + Genre.Choix.MODALITES_MAX + "."),
                        lecture.valeur("reponses"),
                        8,
                        Genre.Choix.MODALITES_MAX * (Modalite.LIBELLE_MAX + 1)));
                saisies.add(new Choix(
                        lecture.etiquette("precision", "Autre, précisez")
                                .avecAide("Écrivez «\u00a0Autre\u00a0» sur la dernière ligne des réponses proposées. "
                                        + Genre.Choix.PRECISION_MAX + " caractères au plus."),
                        List.of(new Option("oui", "La dernière réponse demande une précision écrite")),
                        lecture.cochee("precision") ? Set.of("oui") : Set.of(),
                        true));
            }
            case "echelle" -> {
                saisies.add(
                        new Liste(lecture.etiquette("echelle", "Degrés"), ECHELLES, lecture.valeur("echelle", "0-10")));
                saisies.add(ChampTexte.de(
                        lecture.etiquette("gauche", "Ce que veut dire le plus bas"), lecture.valeur("gauche")));
                saisies.add(ChampTexte.de(
                        lecture.etiquette("droite", "Ce que veut dire le plus haut"), lecture.valeur("droite")));
            }
            case "nombre" -> {
                saisies.add(
                        ChampTexte.de(lecture.etiquette("minimum", "Plus petit nombre"), lecture.valeur("minimum", "0"))
                                .numerique(7));
                saisies.add(ChampTexte.de(
                                lecture.etiquette("maximum", "Plus grand nombre"), lecture.valeur("maximum", "1000"))
                        .numerique(7));
                saisies.add(ChampTexte.de(
                        lecture.etiquette("unite", "Unité").avecAide("Par exemple\u00a0: personnes. Facultatif."),
                        lecture.valeur("unite")));
            }
            default -> {
                // A text and a commune have nothing more to set.
            }
        }
        saisies.add(new Choix(
                lecture.etiquette("obligatoire", "Réponse"),
                List.of(new Option("oui", "Obligatoire")),
                lecture.cochee("obligatoire") ? Set.of("oui") : Set.of(),
                true));
        var conditions = conditions(avant);
        if (!conditions.isEmpty()) {
            for (int i = 1; i <= CONDITIONS; i++) {
                saisies.add(new Liste(
                        lecture.etiquette("si-" + i, i == 1 ? "Poser cette question" : "ou encore"),
                        Stream.concat(
                                        Stream.of(
                                                new Option("-", i == 1 ? "à tout le monde" : "(pas d’autre réponse)")),
                                        conditions.stream())
                                .toList(),
                        lecture.valeur("si-" + i, "-")));
            }
        }
        if (cadre.repondu()) {
            saisies.add(new Choix(
                    lecture.etiquette(
                                    "portee",
                                    "Des personnes ont déjà répondu à cette question. Que changez-vous\u00a0?")
                            .estObligatoire(),
                    List.of(
                            new Option(
                                    MEME_SENS,
                                    "La rédaction seulement\u00a0: le sens est le même, les réponses déjà reçues restent valables"),
                            new Option(
                                    AUTRE_SENS,
                                    "Le sens\u00a0: une nouvelle question remplace celle-ci, dans une nouvelle version du questionnaire")),
                    Set.of(lecture.valeur("portee")),
                    false));
        }
        return new FormulaireDeQuestion(
                cadre.enTete(),
                cadre.action(),
                cadre.retour(),
                cadre.ecriture(),
                cadre.sorte(),
                cadre.repondu(),
                cadre.avis(),
                ResumeErreurs.de(saisies),
                saisies);
    }

    private static List<Option> conditions(List<Question> avant) {
        return avant.stream()
                .filter(q -> q.genre().conditionne())
                .flatMap(q -> q.valeurs().stream()
                        .map(v -> new Option(
                                q.id() + "=" + v,
                                "si «\u00a0" + q.intitule() + "\u00a0» = «\u00a0" + q.libelle(v) + "\u00a0»")))
                .toList();
    }

    static String sorte(Genre genre) {
        return switch (genre) {
            case Genre.Choix choix -> choix.plusieurs() ? "plusieurs-choix" : "un-choix";
            case Genre.Echelle echelle -> "echelle";
            case Genre.TexteLibre() -> "texte";
            case Genre.CommuneDemandee() -> "commune";
            case Genre.Nombre nombre -> "nombre";
        };
    }

    /** As it stands, to be changed. */
    static LectureDeFormulaire de(Question question) {
        var champs = new HashMap<String, String>(Map.of("intitule", question.intitule(), "aide", question.aide()));
        if (question.obligatoire()) {
            champs.put("obligatoire", "oui");
        }
        switch (question.genre()) {
            case Genre.Choix choix -> {
                champs.put(
                        "reponses",
                        choix.modalites().stream().map(Modalite::libelle).collect(Collectors.joining("\n")));
                champs.put("precision", choix.precision() ? "oui" : "");
            }
            case Genre.Echelle e -> {
                champs.put("echelle", e.minimum() + "-" + e.maximum());
                champs.put("gauche", e.gauche());
                champs.put("droite", e.droite());
            }
            case Genre.Nombre n -> {
                champs.put("minimum", String.valueOf(n.minimum()));
                champs.put("maximum", String.valueOf(n.maximum()));
                champs.put("unite", n.unite());
            }
            case Genre.TexteLibre() -> champs.remove("reponses");
            case Genre.CommuneDemandee() -> champs.remove("reponses");
        }
        var condition = question.condition();
        if (condition != null) {
            int rang = 1;
            for (var valeur : condition.valeurs()) {
                champs.put("si-" + rang++, condition.question() + "=" + valeur);
            }
        }
        return LectureDeFormulaire.de(champs);
    }
}
