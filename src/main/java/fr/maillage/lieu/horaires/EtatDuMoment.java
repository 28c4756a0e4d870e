package fr.maillage.lieu.horaires;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What to tell somebody about to leave for a place.
 *
 * @param moment local time of the place
 * @param precision words written with the hours (« sur rendez-vous »), or why nothing is certain
 * @param prochain first change within {@value Evaluation#JOURS_REGARDES} days, if any
 */
public record EtatDuMoment(
        LocalDateTime moment, Ouverture ouverture, @Nullable String precision, Optional<Changement> prochain) {

    public record Changement(
            LocalDateTime quand, Ouverture vers, @Nullable String precision) {}

    /** « Ouvert, ferme à 17 h » ; « Fermé, ouvre mardi à 9 h » ; « Jour férié : appelez avant de venir ». */
    public String enClair() {
        var etat = switch (ouverture) {
            case OUVERT -> precision == null ? "ouvert" : "ouvert (" + precision + ")";
            case FERME -> "fermé";
            case INCONNU -> precision == null ? "appelez avant de venir" : precision;
        };
        var suite = prochain.map(this::suite).orElse("");
        return MotsFrancais.majuscule(suite.isEmpty() ? etat : etat + ", " + suite);
    }

    /** The next change alone: « ferme à 17 h », « ouvre mardi à 9 h »; empty when none is known or when it brings nothing certain. */
    public String prochainEnClair() {
        return prochain.map(this::suite).orElse("");
    }

    private String suite(Changement changement) {
        var quand = quand(changement.quand());
        return switch (changement.vers()) {
            case OUVERT -> "ouvre " + quand;
            case FERME -> ouverture == Ouverture.OUVERT ? "ferme " + quand : "fermé " + depuis(quand);
            case INCONNU ->
                ouverture == Ouverture.FERME
                        ? "peut-être ouvert " + quand
                                + (changement.precision() == null ? "" : " (" + changement.precision() + ")")
                        : "";
        };
    }

    private static String depuis(String quand) {
        return "à partir de " + (quand.startsWith("à\u00a0") ? quand.substring(2) : quand);
    }

    private String quand(LocalDateTime date) {
        var heure = "à\u00a0" + MotsFrancais.heure(date.getHour() * 60 + date.getMinute());
        return jour(date.toLocalDate()) + heure;
    }

    private String jour(LocalDate date) {
        long jours = ChronoUnit.DAYS.between(moment.toLocalDate(), date);
        if (jours == 0) {
            return "";
        }
        if (jours == 1) {
            return "demain ";
        }
        return (jours < 7 ? MotsFrancais.jour(date.getDayOfWeek()) : "le " + MotsFrancais.date(date)) + " ";
    }
}
