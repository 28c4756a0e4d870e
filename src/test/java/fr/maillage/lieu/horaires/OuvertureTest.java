package fr.maillage.lieu.horaires;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 23 November 2026 is a Monday, of week 48. */
class OuvertureTest {
    private static final Zone MEUSE = new Zone("55");

    private static Horaires horaires(String osm) {
        return Horaires.lire(osm).orElseThrow();
    }

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource(
            delimiterString = " => ",
            value = {
                "Mo-Fr 09:00-12:00,14:00-17:00 => 2026-11-23T09:00 => OUVERT",
                "Mo-Fr 09:00-12:00,14:00-17:00 => 2026-11-23T12:00 => FERME",
                "Mo-Fr 09:00-12:00,14:00-17:00 => 2026-11-22T10:00 => FERME",
                "Mo-Fr 09:00-17:00; We 09:00-12:00 => 2026-11-25T15:00 => FERME",
                "Mo-Fr 09:00-12:00, We 14:00-17:00 => 2026-11-25T10:00 => OUVERT",
                "Mo-Fr 09:00-12:00, We 14:00-17:00 => 2026-11-25T15:00 => OUVERT",
                "Mo-Fr 09:00-17:00; Mo-Fr 12:00-13:00 off => 2026-11-25T12:30 => FERME",
                "Mo-Fr 09:00-17:00; We off => 2026-11-25T10:00 => FERME",
                "Mo-Fr 09:00-17:00; We closed => 2026-11-26T10:00 => OUVERT",
                "Sa-Mo 10:00-12:00 => 2026-11-22T11:00 => OUVERT",
                "Fr 22:00-02:00 => 2026-11-28T01:30 => OUVERT",
                "Fr 22:00-02:00 => 2026-11-28T02:00 => FERME",
                "Fr 22:00-02:00; Sa off => 2026-11-28T01:30 => OUVERT",
                "24/7 => 2026-12-25T03:00 => OUVERT",
                "Mo 18:00+ => 2026-11-23T19:00 => INCONNU",
                "Mo 18:00-20:00+ => 2026-11-23T19:00 => OUVERT",
                "sunrise-sunset => 2026-11-23T12:00 => INCONNU",
                "Mo-Fr 00:00-00:00 => 2026-11-23T12:00 => INCONNU",
                "Mo 00:00-00:00,09:00-12:00 => 2026-11-23T14:00 => FERME",
                "week 1-53/2 Mo 09:00-12:00 => 2026-11-23T10:00 => FERME",
                "week 2-53/2 Mo 09:00-12:00 => 2026-11-23T10:00 => OUVERT",
                "week 48 Mo 09:00-12:00 => 2026-11-23T10:00 => OUVERT",
                "Mo[4] 09:00-12:00 => 2026-11-23T10:00 => OUVERT",
                "Mo[-2] 09:00-12:00 => 2026-11-23T10:00 => OUVERT",
                "Mo[1,3] 09:00-12:00 => 2026-11-23T10:00 => FERME",
                "Mo[1-4] 09:00-12:00 => 2026-11-23T10:00 => OUVERT",
                "Su[-1] +1 day 09:00-12:00 => 2026-11-30T10:00 => OUVERT",
                "Jul-Aug Mo-Fr 10:00-12:00 => 2026-11-23T10:30 => FERME",
                "Oct-Mar Mo-Fr 10:00-12:00 => 2026-11-23T10:30 => OUVERT",
                "Oct-Mar Mo-Fr 10:00-12:00 => 2026-02-23T10:30 => OUVERT",
                "Mo-Fr 10:00-12:00; Nov 20-30 off => 2026-11-23T10:30 => FERME",
                "Mo-Fr 10:00-12:00; Dec 24-Jan 02 off => 2027-01-01T10:30 => FERME",
                "Mo-Fr 10:00-12:00; Dec 24-Jan 02 off => 2026-12-24T10:30 => FERME",
                "Mo-Fr 10:00-12:00; 2026 Nov 23 off => 2026-11-23T10:30 => FERME",
                "Mo-Fr 10:00-12:00; 2025 Nov 23-2026 Nov 22 off => 2026-11-23T10:30 => OUVERT",
                "2027 Mo 10:00-12:00 => 2026-11-23T10:30 => FERME",
                "2026+ Mo 10:00-12:00 => 2026-11-23T10:30 => OUVERT",
                "easter +1 day 10:00-12:00 => 2026-04-06T10:30 => OUVERT",
                "Nov Mo[4] 10:00-12:00 => 2026-11-23T10:30 => OUVERT",
                "Mo-Fr 09:00-12:00 || \"sur rendez-vous\" => 2026-11-23T15:00 => INCONNU",
                "Mo-Fr 09:00-12:00 || \"sur rendez-vous\" => 2026-11-23T10:00 => OUVERT",
                "Mo 09:00-12:00 \"sur rendez-vous\" => 2026-11-23T10:00 => INCONNU",
                "Mo 09:00-12:00 open \"badge\" => 2026-11-23T10:00 => OUVERT",
                "Mo unknown => 2026-11-23T10:00 => INCONNU",
                "Mo => 2026-11-23T03:00 => OUVERT"
            })
    void aMomentIsOpenClosedOrUnknown(String osm, LocalDateTime moment, Ouverture attendue) {
        assertThat(horaires(osm).ouvertA(moment, MEUSE)).isEqualTo(attendue);
    }

    @ParameterizedTest(name = "{0} at {1} in {2}: {3}")
    @CsvSource(
            delimiterString = " => ",
            value = {
                "Mo-Su 09:00-12:00; PH off => 2026-07-14T10:00 => 55 => FERME",
                "Mo-Su 09:00-12:00,PH 10:00-11:00 => 2026-07-14T10:30 => 55 => OUVERT",
                "Mo-Fr 09:00-12:00; PH 10:00-11:00 => 2026-07-14T11:30 => 55 => FERME",
                "PH Mo-Fr 10:00-11:00 => 2026-07-14T10:30 => 55 => OUVERT",
                "PH Sa 10:00-11:00 => 2026-07-14T10:30 => 55 => FERME",
                "Mo-Fr 09:00-12:00 => 2026-07-14T10:00 => 55 => INCONNU",
                "Mo-Fr 09:00-12:00 => 2026-07-14T13:00 => 55 => FERME",
                "Jul 14 09:00-12:00 => 2026-07-14T10:00 => 55 => OUVERT",
                "Mo-Fr 09:00-12:00; PH off => 2026-04-03T10:00 => 55 => OUVERT",
                "Mo-Fr 09:00-12:00; PH off => 2026-04-03T10:00 => 57 => FERME"
            })
    void aPublicHolidayThatIsNotSpokenOfIsUnknown(
            String osm, LocalDateTime moment, String departement, Ouverture attendue) {
        assertThat(horaires(osm).ouvertA(moment, new Zone(departement))).isEqualTo(attendue);
    }

    @Test
    void schoolHolidaysAreUnknownUnlessSomebodyKnows() {
        var horaires = horaires("Mo-Fr 09:00-17:00; SH Mo-Fr 10:00-12:00");
        var dix = LocalDateTime.parse("2026-11-23T10:30");
        var seize = LocalDateTime.parse("2026-11-23T16:00");

        assertThat(horaires.ouvertA(dix, MEUSE)).isEqualTo(Ouverture.OUVERT);
        assertThat(horaires.ouvertA(seize, MEUSE)).isEqualTo(Ouverture.INCONNU);
        assertThat(horaires.ouvertA(seize, new Zone("55", jour -> Optional.of(true))))
                .isEqualTo(Ouverture.FERME);
        assertThat(horaires.ouvertA(seize, new Zone("55", jour -> Optional.of(false))))
                .isEqualTo(Ouverture.OUVERT);
    }

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource(
            delimiterString = " => ",
            value = {
                "Mo-Fr 09:00-12:00,14:00-17:00; PH off => 2026-11-23T10:00 => Ouvert, ferme à 12 h",
                "Mo-Fr 09:00-12:00,14:00-17:30; PH off => 2026-11-23T13:00 => Fermé, ouvre à 14 h",
                "Mo-Fr 09:00-12:00 => 2026-11-23T13:00 => Fermé, ouvre demain à 9 h",
                "Tu 09:30-12:00 => 2026-11-25T13:00 => Fermé, ouvre mardi à 9 h 30",
                "Mo 09:30-12:00 => 2026-11-23T13:00 => Fermé, ouvre le lundi 30 novembre à 9 h 30",
                "Jun Mo 09:30-12:00 => 2026-11-23T13:00 => Fermé",
                "Tu 09:30-12:00 \"sur rendez-vous\" => 2026-11-23T13:00 => Fermé, peut-être ouvert demain à 9 h 30 (sur rendez-vous)",
                "Mo 09:00-12:00 \"sur rendez-vous\" => 2026-11-23T10:00 => Sur rendez-vous, fermé à partir de 12 h",
                "Mo-Fr 09:00-12:00 => 2026-07-14T10:00 => Jour férié : appelez avant de venir, fermé à partir de 12 h",
                "24/7 => 2026-11-23T10:00 => Ouvert",
                "Mo 22:00-02:00 => 2026-11-23T23:00 => Ouvert, ferme demain à 2 h"
            })
    void theStateAndTheNextChangeAreTold(String osm, LocalDateTime moment, String phrase) {
        assertThat(horaires(osm).etatA(moment, MEUSE).enClair().replace('\u00a0', ' '))
                .isEqualTo(phrase);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "Mo-Fr 09:00-17:00 => false",
                "Mo-Fr 09:00-17:00; Sa 09:00-12:00 => true",
                "Sa[1] 09:00-12:00 => true",
                "week 1-53/2 Su 09:00-12:00 => true",
                "Mo-Fr 09:00-17:00 || \"sur rendez-vous\" => false",
                "Sa 09:00-12:00 \"sur rendez-vous\" => true",
                "Jul-Aug Sa 09:00-12:00 => false",
                "24/7 => true"
            })
    void openAtTheWeekEndIsKnown(String osm, boolean ouvert) {
        assertThat(horaires(osm).ouvertLeWeekEnd(LocalDate.of(2026, 11, 23))).isEqualTo(ouvert);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "Mo-Fr 09:00-12:00,14:00-17:00; PH off => 1800",
                "week 1-53/2 Mo 09:00-13:00 => 120",
                "Tu[2,4] 14:00-17:00 => 83",
                "Fr 22:00-02:00 => 240",
                "24/7 => 10080",
                "\"sur rendez-vous\" => 0"
            })
    void theMinutesOfAWeekAreTheMeanOfAYear(String osm, long minutes) {
        assertThat(Math.round(horaires(osm).minutesParSemaine(LocalDate.of(2026, 11, 23))))
                .isEqualTo(minutes);
    }

    @Test
    void theStopsOfARoundHaveTheirDates() {
        var horaires = horaires("Tu[2,4] 14:00-17:00");
        var presences = horaires.presences(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 31), MEUSE);

        assertThat(presences)
                .extracting(p -> p.enClair().replace('\u00a0', ' '))
                .containsExactly("mardi 8 décembre : 14 h – 17 h", "mardi 22 décembre : 14 h – 17 h");
        assertThat(horaires.presencesParMois(LocalDate.of(2026, 12, 1))).isEqualTo(2);
    }

    @Test
    void aSearchInTheFarFutureIsBounded() {
        assertThat(horaires("Mo 09:00-12:00").presences(LocalDate.of(2026, 1, 1), LocalDate.of(9999, 1, 1), MEUSE))
                .hasSizeLessThan(54);
    }
}
