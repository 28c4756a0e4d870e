package fr.maillage.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.maillage.territoire.Departement;
import fr.maillage.territoire.Niveau;
import fr.maillage.territoire.Territoires;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Import;

/** The territory shown first. */
class ReglagesTest {
    @ParameterizedTest
    @CsvSource({
        "departement:55, DEPARTEMENT, 55",
        "departement:2A, DEPARTEMENT, 2A",
        "departement:974, DEPARTEMENT, 974",
        "epci:200066108, EPCI, 200066108",
        "commune:2A004, COMMUNE, 2A004",
        "france, FRANCE, FR",
        "' departement:55 ', DEPARTEMENT, 55",
    })
    void aTerritoryIsALevelAndACode(String territoire, Niveau niveau, String code) {
        var reglages = new Reglages(territoire);
        assertThat(reglages.niveau()).isEqualTo(niveau);
        assertThat(reglages.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "55", "departement", "departement:", "departement:555", "epci:55", "selection:abc", "x:55"})
    void whatNamesNoTerritoryIsRefusedInFrench(String territoire) {
        assertThatExceptionOfType(DemarrageImpossible.class)
                .isThrownBy(() -> new Reglages(territoire))
                .withMessageContaining("maillage.territoire")
                .satisfies(e -> assertThat(e.remede()).contains("departement:55"));
    }

    @EnableConfigurationProperties(Reglages.class)
    @Import(FirstTerritory.class)
    static final class Parts {}

    @Test
    void withoutSettingItIsMeuse() {
        new ApplicationContextRunner()
                .withUserConfiguration(Parts.class)
                .run(context -> assertThat(context.getBean(Reglages.class)).isEqualTo(new Reglages("departement:55")));
    }

    @Test
    void aCodeThatDoesNotExistStopsTheStart() {
        var france =
                new Territoires(List.of(), List.of(), List.of(new Departement("55", "Meuse", "de la Meuse", false)));
        var runner = new ApplicationContextRunner()
                .withUserConfiguration(Parts.class)
                .withBean(Territoires.class, () -> france);
        runner.withPropertyValues("maillage.territoire=departement:55")
                .run(context -> assertThat(context).hasNotFailed());
        runner.withPropertyValues("maillage.territoire=departement:99").run(context -> {
            var failure = context.getStartupFailure();

            assertThat(StartFailureReporter.explain(Objects.requireNonNull(failure)))
                    .get()
                    .extracting(DemarrageImpossible::getMessage)
                    .asString()
                    .contains("departement:99");
        });
    }
}
