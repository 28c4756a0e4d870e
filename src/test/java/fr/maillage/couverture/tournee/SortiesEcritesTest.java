package fr.maillage.couverture.tournee;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.lieu.horaires.Horaires;
import fr.maillage.lieu.horaires.Zone;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Hours, calendars and tables say the same days and hours as the plan. */
class SortiesEcritesTest {
    private static final LocalDate DU = LocalDate.of(2026, 11, 24);
    private static final LocalDate AU = DU.plusDays(366);
    private static final Zone MEUSE = new Zone("55");

    /** What is said of one stop: « 2026-11-24 540 660 ». */
    private static TreeSet<String> dates(String arret, List<Calendrier.Sortie> sorties) {
        var dates = new TreeSet<String>();
        sorties.forEach(s -> s.journee().haltes().stream()
                .filter(h -> h.arret().id().equals(arret))
                .flatMap(h -> h.presences().stream())
                .forEach(p -> dates.add(s.date() + " " + p.debut() + " " + p.fin())));
        return dates;
    }

    private static List<Proposition> propositions() {
        var alea = new Random(11);
        var propositions = new ArrayList<Proposition>();
        for (int i = 0; i < 40; i++) {
            propositions.add(Recherche.proposer(Essais.pays(alea), i, Recherche.Limites.essais(0)));
        }
        return propositions;
    }

    private static List<Journee> journees(Plan plan, Random alea) {
        return Deroulement.journees(plan, Essais.bus(plan.semaines(), 1 + alea.nextInt(8)), Essais.PARCOURS);
    }

    @Test
    void theHoursOfAStopAreValidAndSayTheDatesOfTheRound() {
        var alea = new Random(3);
        int lus = 0;
        for (var proposition : propositions()) {
            var plan = proposition.plan();
            var journees = journees(plan, alea);
            var sorties = new Calendrier(plan.semaines(), MEUSE).sorties(journees, DU, AU);
            for (var arret : plan.arrets()) {
                var osm = EcritureDHoraires.osm(arret.id(), journees, plan.semaines());
                var horaires = Horaires.lire(osm).orElseThrow(() -> new AssertionError(osm));
                var relues = new TreeSet<String>();
                horaires.presences(DU, AU, MEUSE)
                        .forEach(
                                p -> p.creneaux().forEach(c -> relues.add(p.jour() + " " + c.debut() + " " + c.fin())));
                assertThat(relues).as(osm).isEqualTo(dates(arret.id(), sorties)).isNotEmpty();
                lus++;
            }
        }
        assertThat(lus).isGreaterThan(100);
    }

    @Test
    void aStopServedInAnyWeeksAndDaysKeepsItsDates() {
        var alea = new Random(5);
        for (int i = 0; i < 100; i++) {
            int semaines = 1 + alea.nextInt(8);
            var arret = Essais.arret("c", 5.5, 49);
            var etapes = new ArrayList<Etape>();
            for (int n = 0; n <= alea.nextInt(4); n++) {
                var siennes = new TreeSet<Integer>(List.of(1 + alea.nextInt(semaines)));
                for (int m = 0; m < 3; m++) {
                    siennes.add(1 + alea.nextInt(semaines));
                }
                etapes.add(new Etape(
                        "c",
                        java.time.DayOfWeek.of(1 + alea.nextInt(7)),
                        siennes,
                        new Etape.Libre(30 + 5 * alea.nextInt(50))));
            }
            var plan = new Plan(semaines, List.of(arret), etapes);
            var journees = journees(plan, alea);
            var osm = EcritureDHoraires.osm("c", journees, semaines);
            var relues = new TreeSet<String>();
            Horaires.lire(osm)
                    .orElseThrow(() -> new AssertionError(osm))
                    .presences(DU, AU, MEUSE)
                    .forEach(p -> p.creneaux().forEach(c -> relues.add(p.jour() + " " + c.debut() + " " + c.fin())));
            var voulues = dates("c", new Calendrier(semaines, MEUSE).sorties(journees, DU, AU));
            assertThat(relues).as(osm).isEqualTo(voulues);
        }
    }

    @Test
    void aCalendarFileReadBackGivesTheDatesOfTheRound() {
        var alea = new Random(9);
        for (var proposition : propositions().subList(0, 12)) {
            var plan = proposition.plan();
            var calendrier = new Calendrier(plan.semaines(), MEUSE);
            var sorties = calendrier.sorties(journees(plan, alea), DU, AU);
            for (var arret : plan.arrets()) {
                var ics = EcritureICalendar.ecrire(
                        "abcd1234", "Bus d’essai", "", calendrier, sorties, arret.commune(), Instant.EPOCH);
                assertThat(LectureICalendar.receptions(ics)).isEqualTo(dates(arret.id(), sorties));
            }
        }
    }

    @Test
    void aCalendarFileKeepsToTheRulesOfItsFormat() {
        var arret = new Arret(
                "c", "Place de l’Église; côté « mairie », parking\nà l’arrière", "55545", "Verdun", Essais.BASE, true);
        var plan = new Plan(
                2,
                List.of(arret),
                List.of(new Etape("c", java.time.DayOfWeek.TUESDAY, new TreeSet<>(List.of(1)), new Etape.Libre(90))));
        var calendrier = new Calendrier(2, MEUSE);
        var sorties = calendrier.sorties(Deroulement.journees(plan, Essais.bus(2, 2), Essais.PARCOURS), DU, AU);
        var ics = EcritureICalendar.ecrire(
                "abcd1234", "Bus", "Exemple, ce bus n’existe pas.", calendrier, sorties, "", Instant.EPOCH);
        assertThat(ics.split("\r\n")).allSatisfy(ligne -> {
            assertThat(ligne.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
            assertThat(ligne).doesNotContain("\n");
        });
        assertThat(LectureICalendar.deplier(ics))
                .contains("TZID:Europe/Paris")
                .contains("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU")
                .contains("LOCATION:Verdun\\, Place de l’Église\\; côté « mairie »\\, parking\\nà l’arrière")
                .contains("GEO:48.900000;5.400000")
                .contains("DESCRIPTION:Exemple\\, ce bus n’existe pas.")
                .startsWith("BEGIN:VCALENDAR")
                .endsWith("END:VCALENDAR");
    }

    @Test
    void aPublicHolidayIsADayWithoutBus() {
        var calendrier = new Calendrier(1, MEUSE);
        var plan = new Plan(
                1,
                List.of(Essais.arret("c", 5.5, 49)),
                List.of(new Etape("c", java.time.DayOfWeek.FRIDAY, new TreeSet<>(List.of(1)), new Etape.Libre(90))));
        var sorties = calendrier.sorties(
                Deroulement.journees(plan, Essais.bus(1, 1), Essais.PARCOURS),
                LocalDate.of(2026, 12, 18),
                LocalDate.of(2027, 1, 8));
        assertThat(sorties.stream().map(s -> s.date().toString())).containsExactly("2026-12-18", "2027-01-08");
    }

    @Test
    void theTableHasOneRowForEachStopAndRunsNoFormula() {
        var arret = new Arret("c", "=1+1", "55545", "Verdun", Essais.BASE, true);
        var etape = new Etape("c", java.time.DayOfWeek.TUESDAY, new TreeSet<>(List.of(1, 2)), new Etape.Libre(90));
        var journees =
                Deroulement.journees(new Plan(2, List.of(arret), List.of(etape)), Essais.bus(2, 1), Essais.PARCOURS);
        var csv = EcritureDeTableau.csv(journees, "Exemple.");
        assertThat(csv.lines()).hasSize(3);
        assertThat(csv.lines().skip(1).findFirst().orElseThrow())
                .isEqualTo("1;mardi;1;Verdun;55545;'=1+1;48,9;5,4;08:30;08:45-10:15;10:15;90;0;0;Exemple.");
    }

    @Test
    void aStopKnownByItsCommuneOnlyIsGivenNoPosition() {
        var arret = Arret.deCommune("c", "55545", "Verdun", Essais.BASE);
        var etape = new Etape("c", java.time.DayOfWeek.TUESDAY, new TreeSet<>(List.of(1)), new Etape.Libre(90));
        var journees =
                Deroulement.journees(new Plan(1, List.of(arret), List.of(etape)), Essais.bus(1, 1), Essais.PARCOURS);
        assertThat(EcritureDeTableau.csv(journees, "")
                        .lines()
                        .skip(1)
                        .findFirst()
                        .orElseThrow())
                .startsWith("1;mardi;1;Verdun;55545;;;;08:30");
        var calendrier = new Calendrier(1, MEUSE);
        assertThat(EcritureICalendar.ecrire(
                        "abcd1234", "Bus", "", calendrier, calendrier.sorties(journees, DU, AU), "", Instant.EPOCH))
                .contains("LOCATION:Verdun")
                .doesNotContain("GEO:")
                .doesNotContain("DESCRIPTION:");
    }

    /** Just enough of a reader: events with a weekly rule, its end and its exceptions. */
    private static final class LectureICalendar {
        static String deplier(String ics) {
            return ics.replace("\r\n ", "").replace("\r\n", "\n").strip();
        }

        static TreeSet<String> receptions(String ics) {
            var receptions = new TreeSet<String>();
            var evenement = new ArrayList<String>();
            for (var ligne : deplier(ics).split("\n")) {
                evenement.add(ligne);
                if (ligne.equals("BEGIN:VEVENT")) {
                    evenement.clear();
                } else if (ligne.equals("END:VEVENT")) {
                    derouler(evenement, receptions);
                }
            }
            return receptions;
        }

        private static void derouler(List<String> evenement, TreeSet<String> receptions) {
            var debut = moment(valeur(evenement, "DTSTART;TZID=Europe/Paris:"));
            var fin = moment(valeur(evenement, "DTEND;TZID=Europe/Paris:"));
            var regle = evenement.stream().filter(l -> l.startsWith("RRULE:")).findFirst();
            int pas = regle.map(r -> Integer.parseInt(r.replaceAll(".*INTERVAL=(\\d+).*", "$1")))
                    .orElse(1);
            var jusqua = regle.map(r -> moment(r.replaceAll(".*UNTIL=([0-9T]+)Z", "$1"))
                            .atZone(java.time.ZoneOffset.UTC)
                            .withZoneSameInstant(java.time.ZoneId.of("Europe/Paris"))
                            .toLocalDateTime())
                    .orElse(debut);
            var sauf = evenement.stream()
                    .filter(l -> l.startsWith("EXDATE;TZID=Europe/Paris:"))
                    .map(l -> moment(l.substring(l.indexOf(':') + 1)))
                    .toList();
            for (var d = debut; !d.isAfter(jusqua); d = d.plusWeeks(pas)) {
                if (!sauf.contains(d)) {
                    int minutes = d.getHour() * 60 + d.getMinute();
                    receptions.add(d.toLocalDate() + " " + minutes + " "
                            + (minutes + java.time.Duration.between(debut, fin).toMinutes()));
                }
            }
        }

        private static String valeur(List<String> evenement, String debut) {
            return evenement.stream()
                    .filter(l -> l.startsWith(debut))
                    .findFirst()
                    .orElseThrow()
                    .substring(debut.length());
        }

        private static LocalDateTime moment(String texte) {
            return LocalDateTime.parse(texte, java.time.format.DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss"));
        }
    }
}
