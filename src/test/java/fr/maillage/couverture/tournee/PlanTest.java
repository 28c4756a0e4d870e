package fr.maillage.couverture.tournee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What one does to a round by hand, and what the clock says of it. */
class PlanTest {
    private static final Arret UN = Essais.arret("un", 5.45, 48.95);
    private static final Arret DEUX = Essais.arret("deux", 5.55, 49.0);
    private static final Arret TROIS = Essais.arret("trois", 5.3, 48.8);

    private static Etape etape(String arret, DayOfWeek jour, int duree, Integer... semaines) {
        return new Etape(arret, jour, new TreeSet<>(List.of(semaines)), new Etape.Libre(duree));
    }

    private static Plan plan() {
        return Plan.vide(2)
                .avec(UN, etape("un", DayOfWeek.MONDAY, 120, 1, 2), 0)
                .avec(TROIS, etape("trois", DayOfWeek.TUESDAY, 120, 1), 9)
                .avec(DEUX, etape("deux", DayOfWeek.MONDAY, 120, 1), 9);
    }

    private static List<Journee> journees(Plan plan) {
        return Deroulement.journees(plan, Essais.bus(2, 2), Essais.PARCOURS);
    }

    private static List<String> arrets(Plan plan) {
        return plan.etapes().stream().map(Etape::arret).toList();
    }

    @Test
    void theDaysOfACycleComeInOrderWithTheirStops() {
        assertThat(journees(plan()))
                .extracting(j -> j.semaine() + " " + Journee.nom(j.jour()) + " "
                        + j.haltes().size())
                .containsExactly("1 lundi 2", "1 mardi 1", "2 lundi 1");
    }

    @Test
    void aStopThatIsDroppedAndNowhereElseLeavesThePlan() {
        assertThat(plan().sans(2).arrets()).extracting(Arret::id).containsExactly("trois", "un");
    }

    @Test
    void aStopChangesPlacesWithTheOneItSharesADayWith() {
        assertThat(arrets(plan().decaler(2, true))).containsExactly("deux", "un", "trois");
        assertThat(arrets(plan().decaler(0, false))).containsExactly("trois", "deux", "un");
        assertThat(arrets(plan().decaler(0, true))).isEqualTo(arrets(plan()));
        assertThat(arrets(plan().decaler(1, true))).isEqualTo(arrets(plan()));
    }

    @Test
    void anotherStopTakesThePlaceOfAStage() {
        var autre = plan().remplacer(0, Essais.arret("quatre", 5.4, 49.1));
        assertThat(arrets(autre)).containsExactly("quatre", "trois", "deux");
        assertThat(autre.arrets()).extracting(Arret::id).doesNotContain("un");
    }

    @Test
    void aDayThatIsTooLongIsToldAndKept() {
        var longue = plan().remplacer(0, plan().etapes().get(0).avecDuree(8 * 60));
        var lundi = journees(longue).getFirst();
        assertThat(lundi.tient()).isFalse();
        assertThat(lundi.depassement()).isPositive();
        assertThat(lundi.remarques())
                .contains(
                        "La journée du lundi (semaine\u00a01) dépasse de " + Journee.duree(lundi.depassement()) + ".");
    }

    @Test
    void aDayWhenTheBusDoesNotWorkIsTold() {
        var samedi = Plan.vide(1).avec(UN, etape("un", DayOfWeek.SATURDAY, 60, 1), 0);
        assertThat(journees(samedi).getFirst().remarques())
                .containsExactly(
                        "Le bus ne travaille pas le samedi\u00a0: la journée du samedi (semaine\u00a01) est en trop.");
    }

    @Test
    void hoursThatAreSetAreKeptAndBeingLateIsTold() {
        var tot = new Etape(
                "un",
                DayOfWeek.MONDAY,
                new TreeSet<>(List.of(1)),
                new Etape.Impose(List.of(new Plage(9 * 60, 12 * 60))));
        var trop = new Etape(
                "deux",
                DayOfWeek.MONDAY,
                new TreeSet<>(List.of(1)),
                new Etape.Impose(List.of(new Plage(12 * 60, 13 * 60))));
        var plan = new Plan(1, List.of(UN, DEUX), List.of(tot, trop));
        var lundi = journees(plan).getFirst();
        assertThat(lundi.haltes().get(0).presences()).containsExactly(new Plage(9 * 60, 12 * 60));
        assertThat(lundi.haltes().get(0).retard()).isZero();
        assertThat(lundi.haltes().get(1).retard())
                .isEqualTo(Essais.PARCOURS.minutes(UN.position(), DEUX.position()) + 15);
        assertThat(lundi.remarques()).anyMatch(r -> r.contains("de retard sur l’horaire fixé"));
    }

    @Test
    void thePauseCutsAStopOrWaitsForItsEnd() {
        var coupee = journees(Plan.vide(1).avec(UN, etape("un", DayOfWeek.MONDAY, 300, 1), 0))
                .getFirst();
        var halte = coupee.haltes().getFirst();
        assertThat(halte.presences()).hasSize(2);
        assertThat(halte.presences().getFirst().fin()).isEqualTo(12 * 60 + 30);
        assertThat(halte.presences().getLast().debut()).isEqualTo(13 * 60 + 30);
        assertThat(halte.minutes()).isEqualTo(300);

        var entiere = journees(Plan.vide(1).avec(UN, etape("un", DayOfWeek.MONDAY, 220, 1), 0))
                .getFirst();
        assertThat(entiere.haltes().getFirst().presences()).hasSize(1);
    }

    @Test
    void aLongWaitAtNoonBeforeSetHoursIsThePause() {
        var matin = new Etape(
                "un",
                DayOfWeek.MONDAY,
                new TreeSet<>(List.of(1)),
                new Etape.Impose(List.of(new Plage(10 * 60, 12 * 60))));
        for (int ouverture : List.of(13 * 60, 14 * 60)) {
            var soir = new Etape(
                    "deux",
                    DayOfWeek.MONDAY,
                    new TreeSet<>(List.of(1)),
                    new Etape.Impose(List.of(new Plage(ouverture, 16 * 60))));
            var lundi = journees(new Plan(1, List.of(UN, DEUX), List.of(matin, soir)))
                    .getFirst();
            int retour = Essais.PARCOURS.minutes(DEUX.position(), Essais.BASE);
            assertThat(lundi.retour()).isEqualTo(16 * 60 + retour + (ouverture == 14 * 60 ? 0 : 60));
        }
    }

    @Test
    void aRoundOfTwoWeeksIsTheSameOnACycleOfFour() {
        var court = Bilan.de(plan(), Essais.bus(2, 2), new Terrain(Essais.PARCOURS, List.of(), 15));
        var longue = Bilan.de(plan().surUnCycleDe(4), Essais.bus(4, 2), new Terrain(Essais.PARCOURS, List.of(), 15));
        assertThat(longue.kilometresParMois())
                .isEqualTo(court.kilometresParMois(), org.assertj.core.data.Offset.offset(1e-9));
        assertThat(longue.minutesDePresenceParMois())
                .isEqualTo(court.minutesDePresenceParMois(), org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    void whatCannotBeARoundIsRefused() {
        assertThatThrownBy(() -> new Plan(1, List.of(), List.of(etape("un", DayOfWeek.MONDAY, 60, 1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Plan.vide(1).avec(UN, etape("un", DayOfWeek.MONDAY, 60, 2), 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> etape("un", DayOfWeek.MONDAY, 0, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
