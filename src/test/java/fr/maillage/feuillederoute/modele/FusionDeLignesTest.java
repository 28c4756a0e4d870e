package fr.maillage.feuillederoute.modele;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Two people at the same table keep the rows of both; only a row that both changed is asked about. */
class FusionDeLignesTest {
    /** « k1 one, k2 two »: a key and its words for each row. */
    private static JsonNode lignes(String ecrites) {
        var tableau = JsonNodeFactory.instance.arrayNode();
        for (var ecrite : ecrites.isEmpty() ? new String[0] : ecrites.split(", ")) {
            tableau.addObject().put("cle", ecrite.substring(0, 1)).put("texte", ecrite.substring(1));
        }
        return tableau;
    }

    private static String ecrire(JsonNode tableau) {
        return StreamSupport.stream(tableau.spliterator(), false)
                .map(l -> l.path("cle").asString() + l.path("texte").asString())
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest(name = "{0} | {1} | {2}")
    @CsvSource(delimiter = '|', textBlock = """
            a1, b1     | a1, b1, c1 | a1, b1, d1 | a1, b1, d1, c1
            ''         | c1         | d1         | d1, c1
            a1, b1     | a2, b1     | a1, b2     | a2, b2
            a1, b1     | b1         | a1, b2     | b2
            a1, b1     | a2, b1     | a1         | a2
            a1, b1, c1 | c1, a1, b1 | a1, b2, c1 | c1, a1, b2
            a1, b1     | a2, b1     | a2, b1, c1 | a2, b1, c1
            a1         | a2         | a3         | both
            a1, b1     | b1         | a2, b1     | both
            a1, b1     | a2, b1     | b1         | both
            """)
    void rowsOfBothAreKept(String base, String leur, String mien, String attendu) {
        assertThat(FusionDeLignes.de(lignes(base), lignes(leur), lignes(mien))
                        .map(FusionDeLignesTest::ecrire)
                        .orElse("both"))
                .isEqualTo(attendu);
    }
}
