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

/** « maillage couverture », as far as it goes without places. */
class CouvertureCommandeTest {
    private final StringWriter sortie = new StringWriter();
    private final StringWriter erreurs = new StringWriter();

    @TempDir
    private Path dossier;

    private int executer(String... mots) {
        return LigneDeCommande.executer(new PrintWriter(sortie), new PrintWriter(erreurs), mots);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            couverture | Il manque --territoire.
            couverture --territoire 55 --format xml | Valeur refusée pour --format
            couverture --territoire 55 --niveau canton | Attendu\u00a0: commune, epci ou departement
            couverture --verifier-modele m.csv | --points
            couverture --verifier-modele m.csv --points p.json --emprise 1,2,3 | Attendu\u00a0: quatre nombres
            couverture --verifier-modele m.csv --points p.json --emprise 3,2,1,4 | ouest ≤ est
            """)
    void aCommandThatSaysTooLittleIsRefusedWithWhatIsMissing(String commande, String plainte) {
        assertThat(executer(commande.split(" "))).isEqualTo(LigneDeCommande.MAL_ECRITE);
        assertThat(erreurs.toString()).contains(plainte);
    }

    @Test
    void theErrorOfEachShippedModelIsPrinted() throws Exception {
        var matrice = Files.writeString(dossier.resolve("m.csv"), "id,a,b\na,0,600\nb,600,0\n");
        var points = Files.writeString(dossier.resolve("p.json"), """
                {"features": [{"properties": {"id": "a", "lon": 5, "lat": 0}}, {"properties": {"id": "b", "lon": 5.05, "lat": 0}}]}
                """);
        var mots = new String[] {
            "couverture", "--verifier-modele", matrice.toString(), "--points", points.toString(), "--emprise", "0,0,9,9"
        };

        assertThat(executer(mots)).isZero();
        assertThat(sortie.toString().lines()).hasSize(5).element(1).asString().startsWith("tout;prudent;2;2;");
        assertThat(sortie.toString()).contains("emprise;optimiste;2;2;");
    }

    @Test
    void aFileThatIsMissingOrBrokenIsSaidWithoutTheUsage() throws Exception {
        var points = Files.writeString(dossier.resolve("p.json"), "?");

        assertThat(executer("couverture", "--verifier-modele", "rien.csv", "--points", "rien.json"))
                .isEqualTo(LigneDeCommande.ECHEC);
        assertThat(erreurs.toString()).contains("Le fichier «\u00a0rien.json\u00a0» n'existe pas.");
        assertThat(executer("couverture", "--verifier-modele", "rien.csv", "--points", points.toString()))
                .isEqualTo(LigneDeCommande.ECHEC);
        assertThat(erreurs.toString()).contains("n’est pas du GeoJSON lisible").doesNotContain("Usage");
    }
}
