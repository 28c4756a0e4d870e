package fr.maillage.site.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class GlossaireTest {
    @Test
    void isSortedAsInFrenchWhateverTheFile() {
        var glossaire = new Glossaire(List.of(terme("c", "Zone"), terme("a", "École"), terme("b", "Fil")));

        assertThat(glossaire.termes()).extracting(Terme::terme).containsExactly("École", "Fil", "Zone");
    }

    @Test
    void refusesToSendToAWordThatIsNotThere() {
        assertThatThrownBy(() -> new Glossaire(List.of(new Terme("a", "École", "", List.of("absent")))))
                .hasMessageContaining("absent");
    }

    @Test
    void theShippedFileExplainsTheMarksThatPagesCarry() {
        var glossaire = new Glossaire();

        assertThat(glossaire.terme("valeur-estimee")).isPresent();
        assertThat(glossaire.terme("pas-de-score")).isPresent();
        assertThat(glossaire.termes())
                .allSatisfy(terme -> assertThat(terme.definition()).isNotBlank());
    }

    private static Terme terme(String id, String mot) {
        return new Terme(id, mot, "", List.of());
    }
}
