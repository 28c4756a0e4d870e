package fr.maillage.couverture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FichierDePointsTest {
    @TempDir
    private Path dossier;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lat,lon,poids\n48.5,5.25,12\n49,5,0.5\n",
                "\ufeffPoids;Nom;Longitude;Latitude\r\n12;Été;5,25;48,5\r\n\r\n0,5;;5;49\r\n",
                "lon\tpoids\tlat\n5.25\t12\t48.5\n5\t.5\t49\n",
                "lat,lon,poids\n\"48,5\",\"5,25\",12\n4.9e1,+5,\"0,5\"\n"
            })
    void columnsAreFoundByNameWhateverTheSeparator(String texte) throws IOException {
        var lu = lire(texte, StandardCharsets.UTF_8);

        assertThat(lu.poids()).containsExactly(12.0, 0.5);
        var attendu = new NuageDePoints(new double[] {48.5, 49}, new double[] {5.25, 5}, 6_371_000);
        assertThat(lu.points().duree(0, 1)).isEqualTo(attendu.duree(0, 1)).isBetween(58_000.0, 59_500.0);
    }

    @Test
    void oldSpreadsheetsAreReadToo() throws IOException {
        var texte = "libellé;lat;lon;poids\nÉvêché;48;5;1\n";
        assertThat(lire(texte, Charset.forName("windows-1252")).poids()).containsExactly(1.0);
        assertThat(lire("\ufeff" + texte, StandardCharsets.UTF_16LE).poids()).containsExactly(1.0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lat,lon/48,5 | Il manque la colonne « poids »",
                "48,5,1/48,5,1 | Il manque la colonne « lat »",
                "lat,lon,poids | aucun point",
                "lat,lon,poids/48,5,1/48,abc,1 | Ligne 3, colonne lon : « abc »",
                "lat,lon,poids/48,5,-1 | Ligne 2, colonne poids : « -1 ». Attendu : un nombre positif ou nul",
                "lat,lon,poids/48,5,NaN | Ligne 2, colonne poids : « NaN »",
                "lat,lon,poids/48,5,1e400 | Ligne 2, colonne poids",
                "lat,lon,poids/48,5, | Ligne 2, colonne poids : la case est vide",
                "lat,lon,poids/48 | Ligne 2, colonne lon : la case est vide",
                "lat,lon,poids/95,5,1 | Ligne 2, colonne lat : « 95 ». Attendu : un nombre de -90 à 90",
                "lat,lon,poids/\"48,5,1/49,5,1 | guillemet",
            })
    void aWrongFileIsRefusedWithItsLine(String lignes, String raison) {
        assertThatThrownBy(() -> lire(lignes.replace("/", "\n"), StandardCharsets.UTF_8))
                .isInstanceOf(ImplantationRefusee.class)
                .message()
                .satisfies(m -> assertThat(m.replace('\u00a0', ' ')).contains(raison));
    }

    @Test
    void whatIsNoTextIsToldSo() throws IOException {
        var image = Files.write(dossier.resolve("image.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13});
        assertThatThrownBy(() -> FichierDePoints.lire(image, 1)).hasMessageContaining("n’est pas un texte");
        assertThatThrownBy(() -> FichierDePoints.lire(dossier, 1)).hasMessageContaining("est un dossier");
        assertThatThrownBy(() -> FichierDePoints.lire(dossier.resolve("rien.csv"), 1))
                .hasMessageContaining("n’existe pas");
    }

    private FichierDePoints lire(String texte, Charset encodage) throws IOException {
        return FichierDePoints.lire(Files.writeString(dossier.resolve("points.csv"), texte, encodage), 6_371_000);
    }
}
