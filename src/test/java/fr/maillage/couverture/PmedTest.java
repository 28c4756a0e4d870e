package fr.maillage.couverture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small networks of the OR-Library whose optimum is known, when they stand beside the project. All twenty are in {@code bancs/implantation.sh}. */
class PmedTest {
    private static final Path DOSSIER = Path.of("..", "shared", "donnees", "bancs", "pmed");

    @ParameterizedTest
    @CsvSource({"1, 5819", "3, 4250", "5, 1355", "8, 4445", "10, 1255"})
    void theKnownOptimumIsFoundAndProved(int numero, double optimum) {
        var fichier = DOSSIER.resolve("pmed" + numero + ".txt");
        assumeTrue(Files.isReadable(fichier), "no ../shared beside the project: the OR-Library is not tried");
        var reseau = FichierOrLib.lire(fichier);
        double[] poids = new double[reseau.durees().clients()];
        Arrays.fill(poids, 1);
        var reponse = Implantation.resoudre(DemandeDImplantation.temps(reseau.durees(), poids, reseau.nombre()));
        assertThat(reponse.valeur()).isEqualTo(optimum);
        assertThat(reponse.exact()).isTrue();
        assertThat(reponse.borne()).isEqualTo(optimum);
    }
}
