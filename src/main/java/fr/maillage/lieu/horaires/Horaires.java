package fr.maillage.lieu.horaires;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The opening hours of a place, always valid: the strict OSM {@code opening_hours} form and what it means. Two hours are equal when their
 * strict forms are.
 */
public final class Horaires {
    /** No longer string is read, in characters. */
    public static final int LONGUEUR_MAX = 1_000;

    private final String osm;
    private final List<Regle> regles;

    Horaires(String osm, List<Regle> regles) {
        this.osm = osm;
        this.regles = List.copyOf(regles);
    }

    /** Reads an OSM string; empty when it cannot be made valid. Never throws. */
    public static Optional<Horaires> lire(@Nullable String osm) {
        return lireOsm(osm) instanceof LectureOsm.Lue lue ? Optional.of(lue.horaires()) : Optional.empty();
    }

    /** Reads an OSM string and tells, when it cannot, what is wrong and where. Never throws. */
    public static LectureOsm lireOsm(@Nullable String osm) {
        return AnalyseOsm.lire(osm);
    }

    /** The strict OSM form, at most a little longer than {@value #LONGUEUR_MAX} characters. */
    public String osm() {
        return osm;
    }

    /** Whether the place is open, at the local time of the place ({@link Zone#heureLocale}). */
    public Ouverture ouvertA(LocalDateTime moment, Zone zone) {
        return new Evaluation(this, zone).ouvertA(moment);
    }

    /** The same with the words written beside the hours and the next change within 14 days. */
    public EtatDuMoment etatA(LocalDateTime moment, Zone zone) {
        return new Evaluation(this, zone).etatA(moment);
    }

    /** Whether some Saturday or Sunday of the five weeks to come has opening hours, public and school holidays put aside. */
    public boolean ouvertLeWeekEnd(LocalDate depuis) {
        return new Evaluation(this, Zone.METROPOLE).ouvertLeWeekEnd(depuis);
    }

    /**
     * Minutes offered in a week, the mean of 52 weeks from the next Monday: odd and even weeks, nth weekdays and seasons weigh what they
     * last. Public and school holidays are put aside, hours on appointment count.
     */
    public double minutesParSemaine(LocalDate depuis) {
        return new Evaluation(this, Zone.METROPOLE).minutesParSemaine(depuis);
    }

    /** Days of presence in a month, the mean of the twelve to come: for the stops of a round. Holidays are put aside. */
    public double presencesParMois(LocalDate depuis) {
        return new Evaluation(this, Zone.METROPOLE).presencesParMois(depuis);
    }

    /** The days of presence between two dates, both included, at most 366 days. */
    public List<Presence> presences(LocalDate du, LocalDate au, Zone zone) {
        var borne = du.plusDays(366);
        return new Evaluation(this, zone).presences(du, au.isAfter(borne) ? borne : au);
    }

    /**
     * What is valid and yet unlikely, in French: a slot without length, one that ends the day after without being of the night, slots that
     * overlap. Empty when there is nothing to say.
     */
    public List<String> anomalies() {
        return Anomalies.de(regles);
    }

    List<Regle> regles() {
        return regles;
    }

    boolean parleDesJoursFeries() {
        return regles.stream().anyMatch(regle -> regle.quand().parleDesFeries());
    }

    @Override
    public boolean equals(@Nullable Object autre) {
        return autre instanceof Horaires horaires && horaires.osm.equals(osm);
    }

    @Override
    public int hashCode() {
        return Objects.hash(osm);
    }

    @Override
    public String toString() {
        return osm;
    }
}
