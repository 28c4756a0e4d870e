package fr.maillage.atelier.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PetitsGroupesTest {
    @Test
    void aRoleOfFewerThanFiveIsNotShown() {
        assertThat(PetitsGroupes.montrables(Map.of("habitant", 12, "elu", 4, "agent", 3)))
                .containsExactly("habitant");
    }

    @Test
    void theOnlyOneLeftIsNotKnownByElimination() {
        assertThat(PetitsGroupes.montrables(Map.of("habitant", 12, "agent", 5, "elu", 1)))
                .containsExactly("habitant");
        assertThat(PetitsGroupes.montrables(Map.of("habitant", 12, "elu", 1))).isEmpty();
    }

    @Test
    void whenAllAreManyAllAreShown() {
        assertThat(PetitsGroupes.montrables(Map.of("habitant", 5, "elu", 7)))
                .containsExactlyInAnyOrder("habitant", "elu");
    }

    @Test
    void whoeverIsNotShownIsAmongAtLeastFiveOrEverybody() {
        var hasard = new Random(5);
        for (int i = 0; i < 500; i++) {
            var participants = new HashMap<String, Integer>();
            for (int j = 0; j < 1 + hasard.nextInt(6); j++) {
                participants.put("role" + j, 1 + hasard.nextInt(9));
            }
            var montres = PetitsGroupes.montrables(participants);
            int caches = participants.entrySet().stream()
                    .filter(r -> !montres.contains(r.getKey()))
                    .mapToInt(Map.Entry::getValue)
                    .sum();
            assertThat(montres).allSatisfy(r -> assertThat(participants.get(r)).isGreaterThanOrEqualTo(5));
            assertThat(caches == 0 || caches >= 5 || montres.isEmpty()).isTrue();
        }
    }
}
