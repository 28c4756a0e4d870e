package fr.maillage.atelier.invitation;

import fr.maillage.courrier.AdresseElectronique;
import fr.maillage.presentation.formulaire.ChampTexte;
import fr.maillage.presentation.formulaire.Choix;
import fr.maillage.presentation.formulaire.LectureDeFormulaire;
import fr.maillage.presentation.formulaire.Option;
import fr.maillage.presentation.formulaire.Saisie;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The few questions of a registration. */
final class FormulaireDInscription {
    private static final List<Option> VENUES = Arrays.stream(Venue.values())
            .map(v -> new Option(v.name(), v.reponse()))
            .toList();

    private FormulaireDInscription() {}

    /** What is already known, to be changed. */
    static LectureDeFormulaire depuis(Inscription inscription) {
        var valeurs = new HashMap<>(Map.of(
                "nom", inscription.nom(),
                "structure", inscription.structureDite(),
                "role", inscription.role(),
                "courriel", inscription.courriel()));
        var reponse = inscription.reponse();
        if (reponse != null) {
            valeurs.put("venue", reponse.name());
        }
        return LectureDeFormulaire.de(valeurs);
    }

    /** Empty when something is wrong, which is then told beside the field. */
    static Optional<Reponse> lire(LectureDeFormulaire lecture) {
        var venue = lecture.parmi("venue", VENUES, "Dites si vous venez.");
        boolean vient = venue.filter(Venue.VIENT.name()::equals).isPresent();
        var nom = vient
                ? lecture.texteExige(
                        "nom", Reponse.NOM_MAX, "Écrivez votre nom, ou un prénom\u00a0: il sert à vous accueillir.")
                : lecture.texte("nom", Reponse.NOM_MAX);
        var structure = lecture.texte("structure", Reponse.STRUCTURE_MAX);
        var role = lecture.texte("role", Reponse.ROLE_MAX);
        var ecrit = lecture.texte("courriel", Reponse.COURRIEL_MAX);
        var courriel = AdresseElectronique.lire(ecrit);
        if (!ecrit.isEmpty() && courriel.isEmpty()) {
            lecture.refuser("courriel", "Écrivez une adresse seule, comme accueil@exemple.fr, ou laissez vide.");
        }
        return lecture.juste()
                ? venue.map(v -> new Reponse(Venue.valueOf(v), nom, structure, role, courriel.orElse("")))
                : Optional.empty();
    }

    static List<Saisie> champs(LectureDeFormulaire lecture) {
        var venue = lecture.valeur("venue");
        return List.of(
                new Choix(
                        lecture.etiquette("venue", "Votre réponse").estObligatoire(),
                        VENUES,
                        venue.isEmpty() ? Set.of() : Set.of(venue),
                        false),
                champ(lecture, "nom", "Votre nom", "Exigé seulement si vous venez.", "name", Reponse.NOM_MAX),
                champ(lecture, "structure", "Votre structure", "", "organization", Reponse.STRUCTURE_MAX),
                champ(
                        lecture,
                        "role",
                        "Votre rôle",
                        "Par exemple\u00a0: conseillère numérique, élu, habitante.",
                        "organization-title",
                        Reponse.ROLE_MAX),
                champ(
                        lecture,
                        "courriel",
                        "Votre adresse électronique",
                        "Pour vous prévenir si la date ou le lieu change.",
                        "email",
                        Reponse.COURRIEL_MAX));
    }

    private static ChampTexte champ(
            LectureDeFormulaire lecture, String nom, String libelle, String aide, String completion, int maximum) {
        var etiquette = lecture.etiquette(nom, libelle);
        return new ChampTexte(
                aide.isEmpty() ? etiquette : etiquette.avecAide(aide),
                lecture.valeur(nom),
                "email".equals(completion) ? "email" : "text",
                null,
                completion,
                maximum,
                false);
    }
}
