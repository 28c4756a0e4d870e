package fr.maillage.site.commande;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** « maillage indice » and « maillage donnees » on the shipped tables. */
class IndiceCommandeTest {
    private static final String TABLES = "src/main/resources/donnees";

    private final StringWriter sortie = new StringWriter();
    private final StringWriter erreurs = new StringWriter();

    @Test
    void byDefaultTheCommunesOfADepartementAreWrittenAsCsvWithTheModelOf2021() {
        assertThat(executer("indice", "--territoire", "55")).isZero();

        assertThat(sortie.toString().lines()).hasSize(1 + 499);
        assertThat(sortie.toString())
                .startsWith("code,nom,population,total,classe,acces-numerique,acces-information,"
                        + "competences-administratives,competences-numeriques,non-couverture-thd,")
                .contains("\n55039,Beaumont-en-Verdunois,0,,,");
        assertThat(erreurs.toString()).isEmpty();
    }

    @ParameterizedTest(name = "{0} at level {1}: {2} lines")
    @CsvSource({
        "55, epci, 16",
        "55, departement, 1",
        "2a, departement, 1",
        "245501184, commune, 16",
        "55545, commune, 1",
        "france, departement, 109",
        "france, epci, 1255"
    })
    void everyTerritoryIsWrittenAtEveryLevel(String territoire, String niveau, int lignes) {
        assertThat(executer("indice", "--territoire", territoire, "--niveau", niveau, "--modele", "ifn-2023"))
                .isZero();

        assertThat(sortie.toString().lines()).hasSize(1 + lignes);
    }

    @Test
    void jsonIsAnArrayOfObjects() {
        assertThat(executer("indice", "--territoire", "55", "--niveau", "epci", "--format", "json"))
                .isZero();

        var tableau = new JsonMapper().readTree(sortie.toString());
        assertThat(tableau.size()).isEqualTo(16);
        assertThat(tableau.get(0).get("total").isNumber()).isTrue();
        assertThat(tableau.get(0).get("part-etrangers").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "indice",
                "indice --territoire 99",
                "indice --territoire 55 --niveau canton",
                "indice --territoire 55 --format xlsx",
                "indice --territoire 55 --modele ifn-1999",
                "donnees",
                "donnees preparer"
            })
    void aWronglyWrittenCommandSaysWhatIsExpectedAndHowToWriteIt(String commande) {
        assertThat(executer(commande.split(" "))).isEqualTo(2);

        assertThat(sortie.toString()).isEmpty();
        assertThat(erreurs.toString()).contains("Usage").doesNotContain("Exception");
    }

    @Test
    void aTerritorysOwnModelIsGivenByItsPath(@TempDir Path dossier) throws Exception {
        var modele = Files.readString(Path.of(TABLES, "fragilite/modeles/ifn-2021.yaml"))
                .replace("id: ifn-2021", "id: le-mien")
                .replace("indicateurs: [part-65-plus, peu-diplomes]", "indicateurs: [part-65-plus]");
        var fichier = Files.writeString(dossier.resolve("le-mien.yaml"), modele);

        assertThat(executer("indice", "--territoire", "55", "--modele", fichier.toString()))
                .isZero();
        assertThat(sortie.toString().lines().findFirst().orElseThrow()).endsWith(",part-65-plus");
    }

    @Test
    void tablesOfAFolderAreReadAndAFolderWithoutTablesIsToldSo(@TempDir Path vide) {
        assertThat(executer("indice", "--territoire", "55", "--tables", TABLES)).isZero();
        assertThat(sortie.toString().lines()).hasSize(1 + 499);

        assertThat(executer("indice", "--territoire", "55", "--tables", vide.toString()))
                .isEqualTo(1);
        assertThat(erreurs.toString()).contains("ne contient pas territoire/communes.csv");
    }

    @Test
    void theShippedTablesAreSound() {
        assertThat(executer("donnees", "verifier")).isZero();
        assertThat(sortie.toString()).contains("Aucune anomalie.");
        assertThat(executer("donnees", "verifier", "--tables", TABLES)).isZero();
    }

    @Test
    void sourcesThatDoNotExistAreToldWithoutATrace(@TempDir Path dossier) {
        assertThat(executer(
                        "donnees",
                        "preparer",
                        "--sources",
                        dossier.resolve("rien").toString(),
                        "--sortie",
                        dossier.toString()))
                .isEqualTo(1);
        assertThat(erreurs.toString()).contains("n’existe pas").doesNotContain("Exception", "inattendue");
    }

    private int executer(String... mots) {
        return LigneDeCommande.executer(new PrintWriter(sortie, true), new PrintWriter(erreurs, true), mots);
    }
}
