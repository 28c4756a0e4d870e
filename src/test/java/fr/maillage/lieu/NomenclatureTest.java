package fr.maillage.lieu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class NomenclatureTest {
    private static final Path ENUMERATIONS = Path.of("../shared/reference/schema-lieux-enumerations.json");

    @ParameterizedTest
    @CsvSource({
        "SERVICES, 9",
        "PUBLICS_SPECIFIQUEMENT_ADRESSES, 5",
        "PRISE_EN_CHARGE_SPECIFIQUE, 7",
        "FRAIS_A_CHARGE, 3",
        "ITINERANCE, 2",
        "DISPOSITIF_PROGRAMMES_NATIONAUX, 11",
        "FORMATIONS_LABELS, 10",
        "MODALITES_ACCES, 6",
        "MODALITES_ACCOMPAGNEMENT, 4",
        "TYPOLOGIE, 92"
    })
    void eachListedFieldHasTheValuesOfTheSchema(Champ champ, int valeurs) {
        assertThat(Nomenclature.livree().termes(champ)).hasSize(valeurs);
    }

    @Test
    void everyListedFieldHasAList() {
        assertThat(Arrays.stream(Champ.values()).filter(c -> c.genre() == Champ.Genre.CODES))
                .allSatisfy(c -> assertThat(Nomenclature.livree().termes(c)).isNotEmpty());
    }

    /** An extra: the file of the schema's own library stands beside the project, or not. */
    @Test
    void theValuesAreThoseOfTheOfficialFile() throws IOException {
        assumeThat(ENUMERATIONS)
                .as("the official list of values is not beside the project")
                .exists();
        JsonNode listes = JsonMapper.builder()
                .build()
                .readTree(Files.readString(ENUMERATIONS))
                .get("enums");
        for (var entree : listes.properties()) {
            var champ = Champ.deCle(entree.getKey()).orElseThrow();
            var officielles = entree.getValue()
                    .valueStream()
                    .map(v -> v.isObject() ? v.get("code").asString() : v.asString())
                    .toList();
            assertThat(Nomenclature.livree().termes(champ))
                    .extracting(Nomenclature.Terme::valeur)
                    .containsExactlyInAnyOrderElementsOf(officielles);
        }
    }
}
