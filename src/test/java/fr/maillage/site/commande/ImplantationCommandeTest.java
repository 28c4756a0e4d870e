package fr.maillage.site.commande;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** « maillage implantation ». The points are examples. */
class ImplantationCommandeTest {
    private final StringWriter sortie = new StringWriter();
    private final StringWriter erreurs = new StringWriter();

    @TempDir
    private Path dossier;

    @BeforeEach
    void files() throws IOException {
        // Points 1 and 2 are 111 m apart, 3 and 4 too, 11 km from them.
        Files.writeString(
                dossier.resolve("points.csv"), "lat,lon,poids\n48.000,5,10\n48.001,5,20\n48.100,5,5\n48.101,5,4\n");
        Files.writeString(dossier.resolve("reseau.txt"), "4 3 2\n1 2 1\n2 3 10\n3 4 1\n");
        Files.writeString(dossier.resolve("faux.csv"), "lat,lon,poids\n48,5,-3\n");
        Files.writeString(dossier.resolve("vide.csv"), "");
        Files.writeString(dossier.resolve("zero.txt"), "2 1 0\n1 2 3\n");
    }

    @Test
    void coverageOfPointsIsTold() {
        assertThat(executer("--points points.csv --objectif couverture --p 1 --rayon 200"))
                .isZero();

        var json = lue();
        assertThat(json.get("objective").asString()).isEqualTo("couverture");
        assertThat(json.get("value").asInt()).isEqualTo(30);
        assertThat(json.get("bound").asInt()).isEqualTo(30);
        assertThat(json.get("exact").asBoolean()).isTrue();
        assertThat(json.get("gap").asInt()).isZero();
        assertThat(json.get("seconds").asDouble()).isNotNegative();
        assertThat(json.get("sites").get(0).asInt()).isIn(1, 2);
        assertThat(json.get("gains").get(0).asInt()).isEqualTo(30);
        assertThat(json.get("unit").asString()).isEqualTo("poids");
        assertThat(erreurs.toString()).isEmpty();
    }

    @Test
    void aSmallerEarthBringsPointsNearer() {
        assertThat(executer("--points points.csv --objectif couverture --p 1 --rayon 200 --rayon-terre 63710"))
                .isZero();
        assertThat(lue().get("value").asInt()).isEqualTo(39);
    }

    @Test
    void theTimeOfPointsIsASumOfWeightsTimesMetres() {
        assertThat(executer("--points points.csv --objectif temps --p 2")).isZero();

        var json = lue();
        assertThat(json.get("sites").toString()).isEqualTo("[2,3]");
        // (10 + 4) × a thousandth of a degree.
        assertThat(json.get("value").asDouble()).isBetween(14 * 111.1, 14 * 111.3);
        assertThat(json.get("gains").get(0).isNull()).isTrue();
        assertThat(json.get("unit").asString()).isEqualTo("poids × mètres");
    }

    @Test
    void everybodyWithinReachTakesTheFewestSites() {
        assertThat(executer("--points points.csv --objectif tous --p 3 --rayon 200"))
                .isZero();
        assertThat(lue().get("p").asInt()).isEqualTo(2);
        assertThat(erreurs.toString()).contains("--p ne sert pas");
    }

    @Test
    void aNetworkOfOrLibraryIsSolvedForItsOwnNumberOrAnother() {
        assertThat(executer("--orlib reseau.txt")).isZero();
        assertThat(lue().get("value").asInt()).isEqualTo(2);
        assertThat(lue().get("p").asInt()).isEqualTo(2);
        sortie.getBuffer().setLength(0);

        assertThat(executer("--orlib reseau.txt --p 1 --graine 3 --delai 5")).isZero();
        assertThat(lue().get("value").asInt()).isEqualTo(22);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--orlib rien.txt | 1 | n’existe pas",
                "--points rien.csv --objectif temps --p 1 | 1 | n’existe pas",
                "--points vide.csv --objectif temps --p 1 | 1 | est vide",
                "--points faux.csv --objectif temps --p 1 | 1 | Ligne 2, colonne poids",
                "--points points.csv --objectif temps --p 5 | 1 | seuls 4 sont possibles",
                "--orlib zero.txt | 1 | au moins 1",
                "--orlib points.csv | 1 | Ligne 1",
                "--points points.csv --objectif temps --p 0 | 2 | Valeur refusée pour --p",
                "--points points.csv --objectif temps --p deux | 2 | Valeur refusée pour --p",
                "--points points.csv --objectif temps | 2 | Il manque --p",
                "--points points.csv --p 1 | 2 | Il manque --objectif",
                "--points points.csv --objectif cout --p 1 | 2 | couverture, temps ou tous",
                "--points points.csv --objectif couverture --p 1 | 2 | Il manque --rayon",
                "--points points.csv --objectif couverture --p 1 --rayon -5 | 2 | Valeur refusée pour --rayon",
                "--points points.csv --objectif couverture --p 1 --rayon NaN | 2 | Valeur refusée pour --rayon",
                "--points points.csv --objectif temps --p 1 --rayon-terre 0 | 2 | Valeur refusée pour --rayon-terre",
                "--points points.csv --objectif temps --p 1 --delai 0 | 2 | Valeur refusée pour --delai",
                "--points points.csv --orlib reseau.txt | 2 | --points",
                "'' | 2 | Il manque",
            })
    void whatIsWrongIsSaidAndNothingIsPrinted(String options, int code, String raison) {
        assertThat(executer(options)).isEqualTo(code);

        assertThat(erreurs.toString()).contains(raison).doesNotContain("Exception", "inattendue", "\tat ");
        assertThat(sortie.toString()).isEmpty();
    }

    private JsonNode lue() {
        return JsonMapper.shared().readTree(sortie.toString());
    }

    private int executer(String options) {
        var mots = new ArrayList<>(List.of("implantation"));
        for (String mot : options.isBlank() ? new String[0] : options.split(" ")) {
            mots.add(
                    mot.endsWith(".csv") || mot.endsWith(".txt")
                            ? dossier.resolve(mot).toString()
                            : mot);
        }
        return LigneDeCommande.executer(
                new PrintWriter(sortie, true), new PrintWriter(erreurs, true), mots.toArray(String[]::new));
    }
}
