package fr.maillage.lieu.horaires;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LectureOsmTest {
    @ParameterizedTest(name = "« {0} » is written « {1} »")
    @CsvSource(
            delimiterString = " => ",
            value = {
                "Mo-Fr 09:00-12:00,14:00-17:00; PH off => Mo-Fr 09:00-12:00,14:00-17:00; PH off",
                "Mo-Th 9:00-16:00 => Mo-Th 09:00-16:00",
                "Mo-Fr 9-12 => Mo-Fr 09:00-12:00",
                "Mo-Fr 14h00-19h00;Sa 14h00-18h00 => Mo-Fr 14:00-19:00; Sa 14:00-18:00",
                "Mo-Fr 09:00-17 :00 => Mo-Fr 09:00-17:00",
                "Tu, Th, Fr 13:30-18:00; We, Sa 10:30-12:30, 13:30-18:00 => Tu,Th,Fr 13:30-18:00; We,Sa 10:30-12:30,13:30-18:00",
                "week 1-53/2 Mo 09:30-12:30; PH off => week 01-53/2 Mo 09:30-12:30; PH off",
                "Tu[2,4] 14:00-17:00 => Tu[2,4] 14:00-17:00",
                "Fr 22:00-02:00 => Fr 22:00-26:00",
                "Fr 22:00-26:00 => Fr 22:00-26:00",
                "Mo 09:00-12:00 \"le 22:00-02:00\" => Mo 09:00-12:00 \"le 22:00-02:00\"",
                "Dec 24-Jan 2 off => Dec 24-Jan 02 off",
                "Mo 09:00-12:00; ; Tu 10:00-11:00 => Mo 09:00-12:00; Tu 10:00-11:00",
                "24/7 => 24/7"
            })
    void whatIsReadIsWrittenInTheStrictForm(String ecrit, String forme) {
        assertThat(Horaires.lire(ecrit).map(Horaires::osm)).hasValue(forme);
        assertThat(Horaires.lire(forme)).isEqualTo(Horaires.lire(ecrit));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ;; ",
                "du lundi au vendredi",
                "Mo 09:30-12:00,14:00-17:00; Tu 12:30",
                "Mo-Fr 9:undefined-undefined:undefined",
                "Mo-Fr 08:00-12:00; Tu 08:00-13:45-16:30",
                "Tu 10:30-12<",
                "Mo 25:00-26:00",
                "Mo-Tu-Th-Fr 09:00-12:00"
            })
    void whatIsNotValidIsRefusedWithASentence(String ecrit) {
        assertThat(Horaires.lire(ecrit)).isEmpty();
        assertThat(Horaires.lireOsm(ecrit))
                .isInstanceOfSatisfying(
                        LectureOsm.Refusee.class,
                        refus -> assertThat(refus.message()).endsWith("."));
    }

    @Test
    void aRefusalTellsWhere() {
        assertThat(Horaires.lireOsm("Mo,Fr 14:00-17:00 lundi 09:00-12:00"))
                .isInstanceOfSatisfying(LectureOsm.Refusee.class, refus -> {
                    assertThat(refus.position()).isPositive();
                    assertThat(refus.message()).contains("près de");
                });
        assertThat(Horaires.lireOsm("Mo 08:30"))
                .isEqualTo(
                        new LectureOsm.Refusee("L’heure de fin manque après 8\u00a0h\u00a030\u00a0: ajoutez-la.", 0));
    }

    @Test
    void aMendedFormIsTold() {
        assertThat(Horaires.lireOsm("Mo-Fr 9-12"))
                .isInstanceOfSatisfying(
                        LectureOsm.Lue.class, lue -> assertThat(lue.corrigee()).isTrue());
        assertThat(Horaires.lireOsm("Mo-Fr 09:00-12:00"))
                .isInstanceOfSatisfying(
                        LectureOsm.Lue.class, lue -> assertThat(lue.corrigee()).isFalse());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiterString = " => ",
            value = {
                "Mo-Fr 09:00-12:00,14:00-17:00 => []",
                "Fr 20:00-02:00 => []",
                "Fr 17:00-12:00 => [La fin est avant le début : 17 h – 12 h (le lendemain).]",
                "Mo 09:00-09:00,14:00-17:00 => [Une plage commence et finit à la même heure : 9 h.]",
                "Mo 09:00-12:00,11:00-14:00 => [Des plages se chevauchent.]"
            })
    void unlikelyHoursAreTold(String osm, String anomalies) {
        assertThat(Horaires.lire(osm).orElseThrow().anomalies().toString().replace('\u00a0', ' '))
                .isEqualTo(anomalies);
    }

    @Test
    void aTextTooLongIsNotRead() {
        assertThat(Horaires.lireOsm("Mo 09:00-12:00; ".repeat(100)))
                .isInstanceOfSatisfying(
                        LectureOsm.Refusee.class,
                        refus -> assertThat(refus.message()).contains("raccourcissez"));
    }
}
