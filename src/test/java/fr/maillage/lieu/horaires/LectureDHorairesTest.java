package fr.maillage.lieu.horaires;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.lieu.horaires.LectureDHoraires.AVerifier;
import fr.maillage.lieu.horaires.LectureDHoraires.DemiJournees;
import fr.maillage.lieu.horaires.LectureDHoraires.Illisible;
import fr.maillage.lieu.horaires.LectureDHoraires.Sure;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The tables are ours: ways of writing that people use, made up for the purpose. */
class LectureDHorairesTest {
    @ParameterizedTest(name = "{0} « {1} »: {2}")
    @CsvFileSource(
            resources = "/lieu/horaires-ecrits.csv",
            delimiter = '|',
            quoteCharacter = '`',
            numLinesToSkip = 1,
            ignoreLeadingAndTrailingWhitespace = true)
    void aSentenceIsReadAndItsDoubtsAreTold(String sorte, String texte, String osm) {
        attendre(LectureDHoraires.lire(texte.replace("\\n", "\n")), sorte, osm);
    }

    @ParameterizedTest(name = "{0} « {1} »: {2}")
    @CsvFileSource(
            resources = "/lieu/horaires-d-un-jour.csv",
            delimiter = '|',
            quoteCharacter = '`',
            numLinesToSkip = 1,
            ignoreLeadingAndTrailingWhitespace = true)
    void theCellOfADayIsRead(String sorte, String texte, String osm) {
        attendre(LectureDHoraires.lireParJour(Map.of(DayOfWeek.MONDAY, texte)), sorte, osm);
    }

    private static void attendre(LectureDHoraires.Resultat resultat, String sorte, String osm) {
        switch (resultat) {
            case Sure(var horaires) -> assertThat("sûr " + horaires).isEqualTo(sorte + " " + osm);
            case AVerifier(var horaires, var raison) -> {
                assertThat("à vérifier " + horaires).as(raison).isEqualTo(sorte + " " + osm);
                assertThat(raison).isNotBlank();
            }
            case Illisible(var raison) -> {
                assertThat("illisible").as(raison).isEqualTo(sorte);
                assertThat(raison).isNotBlank();
            }
        }
    }

    @Test
    void theCellsOfAWeekMakeOneString() {
        var cellules = new EnumMap<DayOfWeek, String>(DayOfWeek.class);
        cellules.put(DayOfWeek.MONDAY, "09:00 - 12:00 / 13:30 - 17:00");
        cellules.put(DayOfWeek.TUESDAY, "9h-12h et 13h30-17h");
        cellules.put(DayOfWeek.WEDNESDAY, "Fermé");
        cellules.put(DayOfWeek.THURSDAY, "");
        cellules.put(DayOfWeek.FRIDAY, "9h à 12h");
        cellules.put(DayOfWeek.SATURDAY, "10h-12h (1er et 3e)");

        attendre(
                LectureDHoraires.lireParJour(cellules),
                "sûr",
                "Mo,Tu 09:00-12:00,13:30-17:00; Fr 09:00-12:00; Sa[1,3] 10:00-12:00");
    }

    @Test
    void cellsWithoutAnythingAreNotAFault() {
        assertThat(LectureDHoraires.lireParJour(Map.of())).isInstanceOf(Illisible.class);
        assertThat(LectureDHoraires.lireParJour(Map.of(DayOfWeek.MONDAY, " - ", DayOfWeek.SUNDAY, "")))
                .isEqualTo(new Illisible("Aucun horaire n’est écrit."));
    }

    @Test
    void halfDaysInTheirOwnColumnsAreRead() {
        var colonnes = Map.of(
                DayOfWeek.MONDAY, new DemiJournees("9h", "12h", "14h", "17h30"),
                DayOfWeek.TUESDAY, new DemiJournees("09:00:00", "", "", "17:00:00"),
                DayOfWeek.WEDNESDAY, new DemiJournees("", "", "", ""),
                DayOfWeek.THURSDAY, new DemiJournees("9", "12", "", ""));

        attendre(
                LectureDHoraires.lireParDemiJournee(colonnes),
                "sûr",
                "Mo 09:00-12:00,14:00-17:30; Tu 09:00-17:00; Th 09:00-12:00");
    }

    @Test
    void aHalfDayWithoutEndIsDoubted() {
        var colonnes = Map.of(DayOfWeek.MONDAY, new DemiJournees("9h", "12h", "14h", ""));

        attendre(LectureDHoraires.lireParDemiJournee(colonnes), "à vérifier", "Mo 09:00-12:00");
    }

    @Test
    void daysSaidElsewhereCompleteTheText() {
        attendre(
                LectureDHoraires.lire("9h-12h / 14h-17h", EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY)),
                "sûr",
                "Tu,Fr 09:00-12:00,14:00-17:00");
    }

    @Test
    void theReasonNamesWhatWasNotUnderstood() {
        assertThat(LectureDHoraires.lire("lundi 9h-12h hors fabuleux"))
                .isInstanceOfSatisfying(
                        AVerifier.class,
                        resultat -> assertThat(resultat.raison()).contains("fabuleux"));
    }
}
