package fr.maillage.lieu.horaires;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GrilleSemaineTest {
    @Test
    void aGridWrittenIsReadBackAsItWas() {
        var hasard = new Random(20_261_124);
        for (int essai = 0; essai < 2_000; essai++) {
            var grille = auHasard(hasard);

            assertThat(GrilleSemaine.de(grille.horaires()))
                    .as(grille.horaires().osm())
                    .hasValue(grille);
            assertThat(GrilleSaisie.de(grille).verifier()).isEqualTo(new GrilleSaisie.Verdict.Valable(grille));
        }
    }

    private static GrilleSemaine auHasard(Random hasard) {
        var jours = new EnumMap<DayOfWeek, List<PlageHoraire>>(DayOfWeek.class);
        var modele = plages(hasard);
        do {
            for (var jour : DayOfWeek.values()) {
                if (hasard.nextInt(3) > 0) {
                    jours.put(jour, hasard.nextBoolean() ? modele : plages(hasard));
                }
            }
        } while (jours.isEmpty());
        var recurrence = switch (hasard.nextInt(4)) {
            case 0 -> Recurrence.SEMAINES_IMPAIRES;
            case 1 -> Recurrence.SEMAINES_PAIRES;
            case 2 -> new Recurrence.SemainesDuMois(new TreeSet<>(List.of(hasard.nextInt(5) + 1, -1)));
            default -> Recurrence.CHAQUE_SEMAINE;
        };
        return new GrilleSemaine(jours, hasard.nextBoolean(), recurrence);
    }

    private static List<PlageHoraire> plages(Random hasard) {
        var plages = new ArrayList<PlageHoraire>();
        int minute = hasard.nextInt(100) * 5;
        for (int n = 0; n < 1 + hasard.nextInt(GrilleSemaine.PLAGES_MAX); n++) {
            int fin = minute + 5 + hasard.nextInt(60) * 5;
            if (fin > 1_440) {
                break;
            }
            plages.add(PlageHoraire.de(minute, fin));
            minute = fin + hasard.nextInt(30) * 5;
        }
        return plages;
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "Mo-Fr 09:00-12:00,14:00-17:00; Sa 09:00-12:00; PH off => Mo-Fr 09:00-12:00,14:00-17:00; Sa 09:00-12:00; PH off",
                "Mo 09:00-12:00; Tu 09:00-12:00; We 09:00-12:00 => Mo-We 09:00-12:00",
                "Mo-Fr 09:00-17:00; We off => Mo,Tu,Th,Fr 09:00-17:00",
                "week 1-53/2 Tu 09:00-12:00 => week 01-53/2 Tu 09:00-12:00",
                "Tu[2,4],Th[2,4] 14:00-17:00 => Tu[2,4],Th[2,4] 14:00-17:00",
                "09:00-12:00 => Mo-Su 09:00-12:00"
            })
    void aGridWritesCompactHours(String osm, String forme) {
        var grille = GrilleSemaine.de(Horaires.lire(osm).orElseThrow()).orElseThrow();

        assertThat(grille.horaires().osm()).isEqualTo(forme);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "24/7",
                "Mo 09:00-12:00 \"sur rendez-vous\"",
                "Jul Mo 09:00-12:00",
                "Mo 22:00-02:00",
                "Mo 18:00+",
                "Mo 09:00-12:00; Tu[1] 09:00-12:00",
                "PH 09:00-12:00",
                "PH off; Mo 09:00-12:00",
                "Mo 09:00-12:00; 14:00-17:00",
                "Mo 08:00-09:00,10:00-11:00,12:00-13:00,14:00-15:00",
                "Mo 09:00-12:00,11:00-14:00",
                "Mo 09:00-12:00, Tu 10:00-11:00",
                "off"
            })
    void hoursThatAGridCannotShowAreLeftToTheText(String osm) {
        assertThat(GrilleSemaine.de(Horaires.lire(osm).orElseThrow())).isEmpty();
    }

    @Test
    void faultsAreTiedToTheirDayAndSlot() {
        var saisie = new GrilleSaisie(
                Map.of(
                        DayOfWeek.MONDAY, List.of(boite("12h", "9h"), boite("", "")),
                        DayOfWeek.TUESDAY, List.of(boite("9:00", "12:30"), boite("12:00", "17:00")),
                        DayOfWeek.WEDNESDAY, List.of(boite("", ""), boite("9 h 30", "")),
                        DayOfWeek.THURSDAY, List.of(boite("neuf", "12")),
                        DayOfWeek.FRIDAY, List.of(boite("9", "24:00"))),
                false,
                Recurrence.CHAQUE_SEMAINE);

        assertThat(saisie.verifier())
                .isInstanceOfSatisfying(
                        GrilleSaisie.Verdict.AMender.class,
                        verdict -> assertThat(verdict.fautes())
                                .containsExactly(
                                        new GrilleSaisie.Faute(
                                                DayOfWeek.MONDAY, 0, "Lundi, la fin est avant le début."),
                                        new GrilleSaisie.Faute(
                                                DayOfWeek.TUESDAY, 1, "Mardi, deux plages se chevauchent."),
                                        new GrilleSaisie.Faute(
                                                DayOfWeek.WEDNESDAY,
                                                1,
                                                "L’heure de fermeture manque. Exemple\u00a0: 9\u00a0h\u00a030."),
                                        new GrilleSaisie.Faute(
                                                DayOfWeek.THURSDAY,
                                                0,
                                                "L’heure d’ouverture n’est pas comprise. Exemple\u00a0: 9\u00a0h\u00a030.")));
    }

    @Test
    void anEmptyFormIsNotAFault() {
        assertThat(new GrilleSaisie(Map.of(), true, Recurrence.CHAQUE_SEMAINE).verifier())
                .isEqualTo(new GrilleSaisie.Verdict.Vide());
    }

    private static GrilleSaisie.Boite boite(String debut, String fin) {
        return new GrilleSaisie.Boite(debut, fin);
    }
}
