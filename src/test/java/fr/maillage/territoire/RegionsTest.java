package fr.maillage.territoire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RegionsTest {
    private final Territoires territoires = TablesDesTerritoires.duProgramme().territoires();

    @Test
    void everyDepartementIsInOneRegionAndOneOnly() {
        var ranges = Regions.livrees().liste().stream()
                .flatMap(r -> r.departements().stream())
                .toList();
        assertThat(ranges)
                .containsExactlyInAnyOrderElementsOf(territoires.departements().stream()
                        .filter(d -> !d.collectivite())
                        .map(Departement::code)
                        .toList());
    }

    @Test
    void aRegionIsFoundByItsCodeOrByItsNameAsPeopleTypeIt() {
        for (var saisie : List.of("44", "Grand Est", "grand-est")) {
            assertThat(Regions.livrees()
                            .trouver(saisie)
                            .orElseThrow()
                            .perimetre(territoires)
                            .nom())
                    .isEqualTo("Grand Est");
        }
        assertThat(Regions.livrees().trouver("Atlantide")).isEmpty();
    }
}
