package fr.maillage.lieu.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.lieu.Champ;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SectionTest {
    @Test
    void everyFieldIsEditedInOneSection() {
        assertThat(Arrays.stream(Section.values()).flatMap(s -> s.champs().stream()))
                .containsExactlyInAnyOrder(Champ.values());
    }
}
