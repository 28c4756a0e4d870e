package fr.maillage.demarche.methode.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RetoucheDePlanTest {
    private static Etape etape(String id) {
        return new Etape(id, id, "", Periode.INCONNUE, List.of(), List.of());
    }

    private static Phase phase(String id, Etape... etapes) {
        return new Phase(id, id, "", Periode.INCONNUE, List.of(etapes));
    }

    private static final Plan PLAN =
            new Plan("Essai", "", "", List.of(phase("p1", etape("a"), etape("b")), phase("p2", etape("c"))));

    private static List<String> ordre(Plan plan) {
        return plan.elements().map(Element::id).toList();
    }

    @Test
    void aStepAtTheEdgeOfItsPhaseGoesIntoTheNextOne() {
        var plan = RetoucheDePlan.deplacer(PLAN, "b", 1);
        assertThat(ordre(plan)).containsExactly("p1", "a", "p2", "b", "c");
        assertThat(RetoucheDePlan.deplacer(plan, "b", -1)).isEqualTo(PLAN);
    }

    @Test
    void theFirstStepDoesNotGoHigher() {
        assertThat(RetoucheDePlan.deplacer(PLAN, "a", -1)).isEqualTo(PLAN);
    }

    @Test
    void movingUpThenDownChangesNothing() {
        var alea = new Random(7);
        for (int i = 0; i < 300; i++) {
            var plan = PlansDEssai.plan(alea);
            for (var element : plan.elements().toList()) {
                var monte = RetoucheDePlan.deplacer(plan, element.id(), -1);
                if (!monte.equals(plan)) {
                    assertThat(RetoucheDePlan.deplacer(monte, element.id(), 1)).isEqualTo(plan);
                }
                assertThat(ordre(monte)).containsExactlyInAnyOrderElementsOf(ordre(plan));
            }
        }
    }

    @Test
    void whatIsAddedThenTakenOutLeavesThePlanAsItWas() {
        var alea = new Random(8);
        for (int i = 0; i < 300; i++) {
            var plan = PlansDEssai.plan(alea);
            var phase = PlansDEssai.phase(alea);
            assertThat(RetoucheDePlan.retirer(RetoucheDePlan.ajouter(plan, "", phase), phase.id()))
                    .isEqualTo(plan);
            for (var etape : plan.etapes()) {
                var condition = PlansDEssai.condition(alea);
                var plus = RetoucheDePlan.ajouter(plan, etape.id(), condition);
                assertThat(plus.element(condition.id())).contains(condition);
                assertThat(RetoucheDePlan.retirer(plus, condition.id())).isEqualTo(plan);
            }
        }
    }

    @Test
    void aPieceCannotBeAddedToWhatIsGone() {
        assertThatThrownBy(() -> RetoucheDePlan.ajouter(PLAN, "zzz", etape("d")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("n’est plus dans le plan");
    }
}
