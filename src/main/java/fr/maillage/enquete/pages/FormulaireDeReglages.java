package fr.maillage.enquete.pages;

import fr.maillage.enquete.Enquete;
import fr.maillage.enquete.registre.EnquetesEnBase.Reglages;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.formulaire.ChampTexte;
import fr.maillage.presentation.formulaire.LectureDeFormulaire;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import fr.maillage.presentation.formulaire.Saisie;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Days and personal data of a survey.
 *
 * @param avis what happened to what was sent; empty when nothing did
 */
public record FormulaireDeReglages(
        EnTete enTete,
        String action,
        int version,
        String avis,
        ResumeErreurs resume,
        List<Saisie> saisies,
        String retour) {
    /** Answers to a survey are worth nothing after that, and cost trust. */
    private static final int ANNEES_MAX = 5;

    static FormulaireDeReglages page(EnTete enTete, Enquete enquete, LectureDeFormulaire lecture, String avis) {
        var saisies = List.<Saisie>of(
                lecture.champDate(lecture.etiquette("ouvre", "Premier jour")
                        .avecAide("Laissez vide pour ouvrir dès que vous le décidez.")),
                lecture.champDate(lecture.etiquette("ferme", "Dernier jour")
                        .avecAide(
                                "L’enquête se ferme d’elle-même le lendemain. Laissez vide pour la clore à la main.")),
                ChampTexte.de(
                        lecture.etiquette("responsable", "Organisme qui répond des données")
                                .avecAide("Il est nommé dans la notice que lisent les personnes."),
                        lecture.valeur("responsable")),
                ChampTexte.de(
                        lecture.etiquette("contact", "Comment le joindre")
                                .avecAide(
                                        "Une adresse de service, un numéro de standard\u00a0: pas le nom d’une personne."),
                        lecture.valeur("contact")),
                lecture.champDate(lecture.etiquette("garder", "Garder les réponses jusqu’au")
                        .estObligatoire()
                        .avecAide("Le lendemain, toutes les réponses sont effacées. Exportez les résultats avant.")));
        return new FormulaireDeReglages(
                enTete,
                enquete.chemin() + "/reglages",
                enquete.version(),
                avis,
                ResumeErreurs.de(saisies),
                saisies,
                enquete.chemin());
    }

    /** As it stands, to be changed. */
    static LectureDeFormulaire de(Enquete enquete) {
        var champs =
                new HashMap<String, String>(Map.of("responsable", enquete.responsable(), "contact", enquete.contact()));
        mettre(champs, "ouvre", enquete.ouvreLe());
        mettre(champs, "ferme", enquete.fermeLe());
        mettre(champs, "garder", enquete.garderJusquAu());
        return LectureDeFormulaire.de(champs);
    }

    private static void mettre(Map<String, String> champs, String nom, @Nullable LocalDate date) {
        if (date != null) {
            champs.put(nom + "-jour", String.valueOf(date.getDayOfMonth()));
            champs.put(nom + "-mois", String.valueOf(date.getMonthValue()));
            champs.put(nom + "-annee", String.valueOf(date.getYear()));
        }
    }

    /** Empty when something is wrong: it is then told beside the fields. */
    static Optional<Reglages> lire(LectureDeFormulaire lecture, LocalDate jour) {
        var ouvre = lecture.date("ouvre");
        var ferme = lecture.date("ferme");
        var garder = lecture.dateExigee("garder", "Dites jusqu’à quand les réponses sont gardées.");
        if (ouvre.isPresent() && ferme.isPresent() && ferme.get().isBefore(ouvre.get())) {
            lecture.refuser("ferme", "Le dernier jour vient avant le premier. Changez l’un des deux.");
        }
        garder.ifPresent(limite -> {
            if (limite.isBefore(jour)) {
                lecture.refuser(
                        "garder",
                        "Cette date est passée\u00a0: les réponses seraient effacées aussitôt. Choisissez-en une à venir.");
            } else if (ferme.isPresent() && limite.isBefore(ferme.get())) {
                lecture.refuser(
                        "garder",
                        "Les réponses seraient effacées avant la fin de l’enquête. Choisissez une date plus tardive.");
            } else if (limite.isAfter(jour.plusYears(ANNEES_MAX))) {
                lecture.refuser("garder", "Gardez les réponses " + ANNEES_MAX + " ans au plus.");
            }
        });
        var responsable = lecture.texte("responsable", Enquete.RESPONSABLE_MAX);
        var contact = lecture.texte("contact", Enquete.CONTACT_MAX);
        return lecture.juste()
                ? Optional.of(new Reglages(
                        ouvre.orElse(null), ferme.orElse(null), garder.orElseThrow(), responsable, contact))
                : Optional.empty();
    }
}
