package fr.maillage.territoire.preparation;

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

class FichierSourceTest {
    @TempDir
    private Path dossier;

    private FichierSource fichier(String contenu) throws IOException {
        return fichier(contenu.getBytes(StandardCharsets.UTF_8));
    }

    private FichierSource fichier(byte[] contenu) throws IOException {
        Files.write(dossier.resolve("f.csv"), contenu);
        return FichierSource.lire(dossier, "f.csv");
    }

    @Test
    void readsCommaAndSemicolonAlike() throws IOException {
        assertThat(fichier("code,nom\n55001,\"Ici, là\"\n").texte(0, "nom")).isEqualTo("Ici, là");
        assertThat(fichier("code;nom\r\n55001;Ici, là\r\n").texte(0, "nom")).isEqualTo("Ici, là");
    }

    @Test
    void recognisesTheThreeEncodingsThatAdministrationsSend() throws IOException {
        String contenu = "code,nom\n55181,Étain l’œuf\n";
        byte[] windows = contenu.getBytes(Charset.forName("windows-1252"));
        assertThat(fichier(contenu).texte(0, "nom")).isEqualTo("Étain l’œuf");
        assertThat(fichier("\uFEFF" + contenu).texte(0, "code")).isEqualTo("55181");
        assertThat(fichier(windows).texte(0, "nom")).isEqualTo("Étain l’œuf");
        assertThat(fichier(windows).encodage()).isEqualTo("windows-1252");
    }

    @ParameterizedTest(name = "« {0} » is {1}")
    @CsvSource({"12.5,12.5", "'12,5',12.5", "-3,-3", "1e3,1000", "'',NaN", "s,NaN", "nd,NaN", ".5,0.5"})
    void readsNumbersAsTheyAreWritten(String cellule, double attendu) throws IOException {
        assertThat(fichier("code;x\n55001;" + cellule + "\n").nombre(0, "x")).isEqualTo(Double.valueOf(attendu));
    }

    @ParameterizedTest(name = "« {0} » is refused")
    @ValueSource(strings = {"douze", "NaN", "Infinity", "0x10", "1d", "1 000", "12,5,3"})
    void refusesATextInANumberWithItsLine(String cellule) throws IOException {
        FichierSource lu = fichier("code;x\n55001;1\n55002;\"" + cellule + "\"\n");
        assertThatThrownBy(() -> lu.nombres("x"))
                .isInstanceOf(SourceRefusee.class)
                .hasMessageContaining("ligne 3")
                .hasMessageContaining(cellule)
                .hasMessageContaining("n’est pas un nombre");
    }

    @Test
    void saysWhichFileIsMissing() {
        assertThatThrownBy(() -> FichierSource.lire(dossier, "absent.csv"))
                .isInstanceOf(SourceRefusee.class)
                .hasMessageContaining("« absent.csv » manque")
                .hasMessageContaining("--sources");
    }

    @Test
    void saysWhichColumnIsMissingAndWhichAreThere() throws IOException {
        FichierSource lu = fichier("code,nom\n55001,A\n");
        assertThatThrownBy(() -> lu.exiger("population"))
                .hasMessageContaining("« population » manque")
                .hasMessageContaining("code, nom");
    }

    @Test
    void refusesTheSameKeyTwiceWithBothLines() throws IOException {
        FichierSource lu = fichier("code,nom\n55001,A\n55002,B\n55001,C\n");
        assertThatThrownBy(() -> lu.exigerDistincts("code"))
                .hasMessageContaining("ligne 4")
                .hasMessageContaining("déjà à la ligne 2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "code\tnom\\n55001\tA\\n | séparateur reconnu",
                "'' | est vide",
                "code,nom\\n55001\\n | 1 cellules au lieu de 2",
                "code,nom\\n55001,A,B\\n | 3 cellules au lieu de 2",
                "code,code\\n55001,A\\n | deux colonnes « code »",
            })
    void refusesWhatIsNotATable(String contenu, String raison) {
        assertThatThrownBy(() -> fichier(contenu.replace("\\n", "\n")))
                .isInstanceOf(SourceRefusee.class)
                .hasMessageContaining(raison);
    }

    @Test
    void refusesWhatIsNotText() {
        assertThatThrownBy(() -> fichier(new byte[] {'a', ',', (byte) 0x81, '\n'}))
                .hasMessageContaining("ni en UTF-8 ni en Windows-1252");
    }

    @Test
    void roundsHalfAwayFromZeroWithoutUselessZeros() {
        assertThat(Decimales.arrondir(12.34565, 4)).isEqualTo("12.3457");
        assertThat(Decimales.arrondir(100, 4)).isEqualTo("100");
        assertThat(Decimales.arrondir(-0.00001, 4)).isEqualTo("0");
        assertThat(Decimales.arrondir(Double.NaN, 4)).isEmpty();
    }

    @Test
    void refusesABalanceThatDoesNotAddUp() {
        assertThatThrownBy(() -> new BilanDeFichier("f.csv", "UTF-8", 10, 7, 2, java.util.Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
