package fr.maillage.enquete.pages;

import fr.maillage.demarche.Demarche;
import fr.maillage.enquete.Enquete;
import fr.maillage.enquete.questionnaire.Questionnaire;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Formats;
import java.time.LocalDate;

/**
 * The first page of a survey: what it is, what becomes of the answers.
 *
 * @param ouverte whether one may answer
 * @param moment when it opens or closed, when one may not
 * @param responsable the body that answers for the data; empty when it is not said
 */
public record PageDAccueil(
        EnTete enTete,
        String action,
        boolean ouverte,
        String moment,
        boolean demonstration,
        String introduction,
        String nombre,
        String responsable,
        String contact,
        String garderJusquAu,
        String demarche,
        PageDeReponse.Entete suivi) {
    static PageDAccueil de(
            EnTete enTete,
            Enquete enquete,
            Demarche demarche,
            Questionnaire questionnaire,
            PageDeReponse.Entete suivi,
            LocalDate jour) {
        return new PageDAccueil(
                enTete.avecSurtitre("Enquête"),
                enquete.cheminPublic(),
                enquete.etat(jour) == Enquete.Etat.OUVERTE
                        && !questionnaire.questions().isEmpty(),
                moment(enquete, jour),
                demarche.demonstration(),
                questionnaire.introduction(),
                Formats.compte(questionnaire.questions().size(), "question", "questions au plus"),
                enquete.responsable().isEmpty() ? demarche.porteur() : enquete.responsable(),
                enquete.contact(),
                Formats.date(enquete.garderJusquAu()),
                demarche.nom(),
                suivi);
    }

    /** For answers that come too late. */
    static PageDAccueil fermee(EnTete enTete, Enquete enquete, LocalDate jour) {
        return new PageDAccueil(
                enTete,
                "",
                false,
                moment(enquete, jour),
                false,
                "",
                "",
                "",
                enquete.contact(),
                "",
                "",
                new PageDeReponse.Entete("", 0, "", 0));
    }

    private static String moment(Enquete enquete, LocalDate jour) {
        return switch (enquete.etat(jour)) {
            case PREPARATION -> "Cette enquête n’est pas encore ouverte. Revenez plus tard, avec la même adresse.";
            case A_VENIR -> {
                var ouvre = enquete.ouvreLe();
                yield "Cette enquête ouvre le " + (ouvre == null ? "" : Formats.date(ouvre))
                        + ". Revenez alors avec la même adresse.";
            }
            case OUVERTE -> "";
            case CLOSE -> {
                var ferme = enquete.fermeLe();
                yield ferme != null && enquete.closeLe() == null
                        ? "Cette enquête est close depuis le " + Formats.date(ferme)
                                + ". Merci à tous ceux qui ont répondu."
                        : "Cette enquête est close. Merci à tous ceux qui ont répondu.";
            }
        };
    }
}
