package fr.maillage.enquete.pages;

import fr.maillage.enquete.pages.PageDeReponse.Entete;
import fr.maillage.enquete.pages.PageDeReponse.Moment;
import fr.maillage.enquete.questionnaire.Questionnaire;
import fr.maillage.enquete.reponse.LectureDeReponses;
import fr.maillage.enquete.reponse.Parcours;
import fr.maillage.enquete.reponse.RechercheDeCommune;
import fr.maillage.enquete.reponse.Saisies;
import java.util.List;
import java.util.Map;

/** What a page of the questionnaire that was sent leads to. The page after the last one shows all the answers before they leave. */
sealed interface Remplissage {
    Moment moment();

    /**
     * A page to show.
     *
     * @param montrer whether what is wrong is told
     */
    record Page(Moment moment, Entete suivi, boolean montrer) implements Remplissage {}

    /** All is answered and read again. */
    record Complet(Moment moment, Entete suivi, Map<String, List<String>> valeurs) implements Remplissage {}

    /** @param formulaire all that was sent */
    static Remplissage lire(
            Questionnaire questionnaire,
            Entete suivi,
            boolean retour,
            Map<String, List<String>> formulaire,
            RechercheDeCommune communes) {
        var parcours = new Parcours(questionnaire);
        var lecture = LectureDeReponses.de(questionnaire, Saisies.de(questionnaire, formulaire), communes);
        var moment = new Moment(questionnaire, parcours, lecture);
        int etape = Math.clamp(suivi.etape(), -1, parcours.pages().size());
        if (retour) {
            int precedente = parcours.avant(etape, lecture.valeurs()).orElse(Math.max(etape, 0));
            return new Page(moment, suivi.a(precedente), false);
        }
        // All pages up to this one: what was carried may have been lost on the way.
        for (int rang = 0; rang <= Math.min(etape, parcours.pages().size() - 1); rang++) {
            if (parcours.page(rang, lecture.valeurs()).stream().anyMatch(q -> lecture.erreur(q) != null)) {
                return new Page(moment, suivi.a(rang), true);
            }
        }
        return etape == parcours.pages().size()
                ? new Complet(moment, suivi.a(etape), parcours.retenir(lecture.valeurs()))
                : new Page(
                        moment,
                        suivi.a(parcours.depuis(etape + 1, lecture.valeurs())
                                .orElse(parcours.pages().size())),
                        false);
    }
}
