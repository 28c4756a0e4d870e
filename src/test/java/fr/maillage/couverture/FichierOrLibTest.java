package fr.maillage.couverture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import fr.maillage.presentation.TexteRefuse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FichierOrLibTest {
    @TempDir
    private Path dossier;

    @Test
    void whenAnEdgeIsGivenTwiceTheLastLineCounts() throws IOException {
        var plusLong = lire("3 4 1\n1 2 5\n2 3 4\n1 3 100\n2 1 9\n");
        assertThat(plusLong.nombre()).isEqualTo(1);
        assertThat(plusLong.durees().duree(0, 1)).isEqualTo(9);
        assertThat(plusLong.durees().duree(0, 2)).isEqualTo(13);

        assertThat(lire("3 4 1\n1 2 9\n2 3 4\n1 3 100\n2 1 5\n").durees().duree(2, 0))
                .isEqualTo(9);
    }

    @Test
    void anEdgeFromANodeToItselfChangesNothing() throws IOException {
        assertThat(lire(" 2 2 1 \r\n 1 1 7 \r\n 1 2 3\r\n").durees().duree(0, 0))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "3 2 1/1 2 5/2 x 4 | Ligne 3 : « x » pour l’arête 2 sur 2",
                "3 2 1/1 2 5/2 4 4 | Ligne 3 : « 4 »",
                "3 2 1/1 2 5/2 3 -4 | Ligne 3 : « -4 »",
                "3 2 1/1 2 NaN/2 3 4 | Ligne 2 : « NaN »",
                "3 2 1/1 2 5 | il manque l’arête 2 sur 2",
                "3 1 1/1 2 5/2 3 5 | Ligne 3 : il reste du texte",
                "3 1 1/1 2 5 | aucun chemin ne mène du nœud 1 au nœud 3",
                "lat,lon,poids/1,2,3 | Ligne 1 : « lat,lon,poids » pour le nombre de nœuds",
                "0 0 0 | Ligne 1 : « 0 » pour le nombre de nœuds",
                "' ' | est vide"
            })
    void aWrongFileIsRefusedWithItsLine(String lignes, String raison) {
        assertThatThrownBy(() -> lire(lignes.replace("/", "\n")))
                .isInstanceOfAny(ImplantationRefusee.class, TexteRefuse.class)
                .message()
                .satisfies(m -> assertThat(m.replace('\u00a0', ' ')).contains(raison));
    }

    @Test
    void publishedInstancesHaveTheirPublishedOptima() {
        var pmed = Path.of("../shared/donnees/bancs/pmed");
        assumeThat(pmed)
                .as("the instances of OR-Library are not beside the project")
                .isDirectory();
        int[][] optima = {{1, 5819}, {2, 4093}, {4, 3034}, {5, 1355}, {10, 1255}};
        for (int[] attendu : optima) {
            var lu = FichierOrLib.lire(pmed.resolve("pmed" + attendu[0] + ".txt"));
            var un = new double[lu.durees().clients()];
            Arrays.fill(un, 1);
            var reponse = Implantation.resoudre(DemandeDImplantation.temps(lu.durees(), un, lu.nombre()));
            assertThat(reponse.valeur()).isEqualTo(attendu[1]);
            assertThat(reponse.exact()).isTrue();
        }
    }

    private FichierOrLib lire(String texte) throws IOException {
        return FichierOrLib.lire(Files.writeString(dossier.resolve("reseau.txt"), texte));
    }
}
