package fr.maillage.territoire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped tables say what the official code of 2026 says. */
class TablesDesTerritoiresTest {
    private static final TablesDesTerritoires TABLES = TablesDesTerritoires.duProgramme();
    private static final Territoires FRANCE = TABLES.territoires();
    private static final HistoireDesCodes HISTOIRE = TABLES.histoire(FRANCE);

    @Test
    void holdAllOfFrance() {
        assertThat(FRANCE.communes()).hasSize(34_969);
        assertThat(FRANCE.epcis()).hasSize(1_255);
        assertThat(FRANCE.departements()).filteredOn(d -> !d.collectivite()).hasSize(101);
        assertThat(FRANCE.departements()).filteredOn(Departement::collectivite).hasSize(8);
        assertThat(FRANCE.communes()).filteredOn(c -> c.epci() == null).hasSize(98);
    }

    @Test
    void keepTheSixVillagesOfMeuseWhereNobodyLives() {
        assertThat(FRANCE.communes())
                .filteredOn(c -> c.departement().equals("55") && !c.habitee())
                .extracting(Commune::code)
                .containsExactly("55039", "55050", "55139", "55189", "55239", "55307");
    }

    @Test
    void giveEveryEpciAtLeastOneDepartement() {
        assertThat(FRANCE.epcis()).allSatisfy(e -> assertThat(e.departements()).isNotEmpty());
    }

    @Test
    void knowTheEpciThatStraddleABorder() {
        assertThat(FRANCE.epcis()).filteredOn(e -> e.departements().size() > 1).hasSize(89);
        Epci paysHaut = FRANCE.epci("200070290").orElseThrow();
        assertThat(paysHaut.nom()).isEqualTo("CC Coeur du Pays Haut");
        assertThat(paysHaut.departements()).as("most populated first").containsExactly("54", "55");
    }

    @ParameterizedTest(name = "{0} leads to {1}")
    @CsvSource({
        "01003, 01165", // merged long ago
        "02077, 02564",
        "75101, 75056", // arrondissement of Paris
        "55039, 55039", // in force
        "85165, 85165", // created anew: its own code only
    })
    void bringAnOldCodeToToday(String ancien, String actuel) {
        assertThat(HISTOIRE.codeActuel(ancien)).contains(actuel);
    }

    @Test
    void knowNothingOfACodeThatNeverWas() {
        assertThat(HISTOIRE.codeActuel("99999")).isEmpty();
        assertThat(HISTOIRE.position("")).isEmpty();
    }

    @Test
    void nameDepartementsInSentences() {
        assertThat(List.of("55", "01", "59", "40", "75", "974", "2A"))
                .map(code -> FRANCE.departement(code).orElseThrow().nomAvecDe())
                .containsExactly(
                        "de la Meuse",
                        "de l’Ain",
                        "du Nord",
                        "des Landes",
                        "de Paris",
                        "de La Réunion",
                        "de la Corse-du-Sud");
    }
}
