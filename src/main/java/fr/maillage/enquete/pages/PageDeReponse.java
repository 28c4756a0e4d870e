package fr.maillage.enquete.pages;

import fr.maillage.enquete.questionnaire.Genre;
import fr.maillage.enquete.questionnaire.Question;
import fr.maillage.enquete.questionnaire.Questionnaire;
import fr.maillage.enquete.reponse.LectureDeReponses;
import fr.maillage.enquete.reponse.Parcours;
import fr.maillage.enquete.reponse.Saisies;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page of the questionnaire, for those who answer and for the preview.
 *
 * @param action where it is sent
 * @param apercu nothing is kept
 * @param avis what happened to what was sent; empty when nothing did
 * @param progression « Étape 2 sur 4 »
 * @param premiere nothing to go back to
 * @param relecture the answers, on the last page, before they leave
 * @param caches what other pages hold, carried along
 */
public record PageDeReponse(
        EnTete enTete,
        String action,
        boolean apercu,
        String avis,
        Entete suivi,
        String progression,
        boolean premiere,
        boolean derniere,
        ResumeErreurs resume,
        List<Champ> champs,
        List<Relue> relecture,
        List<Cache> caches) {
    /**
     * What is carried from page to page beside the answers.
     *
     * @param cle of the form: sent twice, it counts once
     */
    public record Entete(String cle, int version, String point, int etape) {
        Entete a(int autre) {
            return new Entete(cle, version, point, autre);
        }
    }

    /** @param reponse empty for a question left without answer */
    public record Relue(String question, String reponse) {}

    public record Cache(String nom, String valeur) {}

    /** Where the form stands in its questionnaire. */
    record Moment(Questionnaire questionnaire, Parcours parcours, LectureDeReponses lecture) {}

    static PageDeReponse de(
            EnTete enTete, String action, boolean apercu, String avis, Entete suivi, Moment moment, boolean montrer) {
        var parcours = moment.parcours();
        var valeurs = moment.lecture().valeurs();
        int etape = suivi.etape();
        boolean derniere = etape >= parcours.pages().size();
        var champs = (derniere ? List.<Question>of() : parcours.page(etape, valeurs))
                .stream().map(q -> Champ.de(q, moment.lecture(), montrer)).toList();
        var ici = champs.stream().map(c -> question(c.etiquette().nom())).toList();
        var caches = moment.lecture().saisies().champs().entrySet().stream()
                .filter(e -> !ici.contains(question(e.getKey())))
                .flatMap(e -> e.getValue().stream().map(v -> new Cache(e.getKey(), v)))
                .toList();
        return new PageDeReponse(
                enTete,
                action,
                apercu,
                avis,
                suivi,
                "Étape " + (etape + 1) + " sur " + (parcours.pages().size() + 1),
                parcours.avant(etape, valeurs).isEmpty(),
                derniere,
                new ResumeErreurs(champs.stream()
                        .filter(c -> c.etiquette().enErreur())
                        .map(c -> new Lien(Objects.requireNonNull(c.etiquette().erreur()), "#" + c.ancre()))
                        .toList()),
                champs,
                derniere ? relecture(moment) : List.of(),
                caches);
    }

    /** The question that a field is about. */
    private static String question(String champ) {
        return champ.replaceFirst("-(nom|precision)$", "");
    }

    private static List<Relue> relecture(Moment moment) {
        var posees = moment.parcours().posees(moment.lecture().valeurs());
        return moment.questionnaire().questions().stream()
                .filter(q -> posees.contains(q.id()))
                .map(q -> new Relue(q.intitule(), reponse(q, moment.lecture())))
                .toList();
    }

    private static String reponse(Question question, LectureDeReponses lecture) {
        if (question.genre() instanceof Genre.CommuneDemandee) {
            return lecture.saisies().valeur(Saisies.champDuNom(question));
        }
        return Stream.concat(
                        lecture.valeurs().getOrDefault(question.id(), List.of()).stream()
                                .map(question::libelle),
                        lecture.valeurs().getOrDefault(question.champDePrecision(), List.of()).stream())
                .collect(Collectors.joining("\u00a0; "));
    }
}
