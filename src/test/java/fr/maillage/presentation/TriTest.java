package fr.maillage.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TriTest {
    private static final Tri DEFAUT = new Tri("nom", false);

    @ParameterizedTest
    @CsvSource({
        "population, population, false",
        "-population, population, true",
        "inconnue, nom, false",
        "'', nom, false",
        ", nom, false"
    })
    void readsTheAddressOrFallsBack(String parametre, String colonne, boolean decroissant) {
        assertThat(Tri.lire(parametre, List.of("nom", "population"), DEFAUT)).isEqualTo(new Tri(colonne, decroissant));
    }

    @Test
    void aHeaderTurnsTheOrderOfItsOwnColumnOnly() {
        assertThat(DEFAUT.suivant("nom", false)).isEqualTo("-nom");
        assertThat(new Tri("nom", true).suivant("nom", false)).isEqualTo("nom");
        assertThat(DEFAUT.suivant("population", true)).isEqualTo("-population");
        assertThat(DEFAUT.ariaSort("nom")).isEqualTo("ascending");
        assertThat(DEFAUT.ariaSort("population")).isNull();
    }
}
