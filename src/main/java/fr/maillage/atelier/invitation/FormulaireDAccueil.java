package fr.maillage.atelier.invitation;

import fr.maillage.atelier.Atelier;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.formulaire.ChampTexte;
import fr.maillage.presentation.formulaire.Choix;
import fr.maillage.presentation.formulaire.LectureDeFormulaire;
import fr.maillage.presentation.formulaire.Option;
import fr.maillage.presentation.formulaire.Saisie;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The settings of registrations: open or not, places, day of erasure. */
final class FormulaireDAccueil {
    private static final String OUVERT = "oui";
    private static final int CHIFFRES = 4;
    private static final int GARDE_MAX_EN_ANS = 2;

    private FormulaireDAccueil() {}

    record Reglages(boolean ouvert, OptionalInt places, Optional<LocalDate> purge) {}

    static LectureDeFormulaire depuis(Accueil accueil) {
        var valeurs = new HashMap<>(Map.of("places", accueil.placesEcrites()));
        if (accueil.ouvert()) {
            valeurs.put("ouvert", OUVERT);
        }
        var purge = accueil.purgeChoisie();
        if (purge != null) {
            valeurs.put("purge-jour", Integer.toString(purge.getDayOfMonth()));
            valeurs.put("purge-mois", Integer.toString(purge.getMonthValue()));
            valeurs.put("purge-annee", Integer.toString(purge.getYear()));
        }
        return LectureDeFormulaire.de(valeurs);
    }

    /** Empty when something is wrong, which is then told beside the field. */
    static Optional<Reglages> lire(LectureDeFormulaire lecture, LocalDate aujourdhui) {
        var places = lecture.entier(
                "places",
                1,
                Accueil.PLACES_MAX,
                "Écrivez un nombre de 1 à " + Formats.entier(Accueil.PLACES_MAX) + ", ou laissez vide.");
        var purge = lecture.date("purge");
        if (purge.filter(d -> d.isBefore(aujourdhui) || d.isAfter(aujourdhui.plusYears(GARDE_MAX_EN_ANS)))
                .isPresent()) {
            lecture.refuser("purge", "Choisissez une date entre aujourd’hui et dans deux ans.");
        }
        return lecture.juste() ? Optional.of(new Reglages(lecture.cochee("ouvert"), places, purge)) : Optional.empty();
    }

    static List<Saisie> champs(LectureDeFormulaire lecture, Atelier atelier) {
        return List.of(
                new Choix(
                        lecture.etiquette("ouvert", "Inscriptions par le lien général"),
                        List.of(new Option(OUVERT, "Ouvertes à qui a le lien")),
                        lecture.cochee("ouvert") ? Set.of(OUVERT) : Set.of(),
                        true),
                ChampTexte.de(
                                lecture.etiquette("places", "Nombre de places")
                                        .avecAide("Laissez vide s’il n’y a pas de limite."),
                                lecture.valeur("places"))
                        .numerique(CHIFFRES),
                lecture.champDate(lecture.etiquette("purge", "Date d’effacement des noms et adresses")
                        .avecAide(
                                atelier.jour() == null
                                        ? "Laissez vide pour la date ordinaire\u00a0: un an après la création, tant que l’atelier n’a pas de date."
                                        : "Laissez vide pour la date ordinaire\u00a0: " + Accueil.GARDE
                                                + " jours après l’atelier.")));
    }
}
