package fr.maillage.lieu.rapprochement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Labelled pairs as different people write them. */
class FichierDePairesTest {
    @TempDir
    Path dossier;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "label,l_nom,l_telephone,r_nom,r_telephone\nmatch,Les Érables,0199001234,Erables,\n",
                "r_telephone;r_nom;l_tel;l_nom;label\n;Erables;0199001234;Les Érables;match\n",
                "\ufeffLabel\tL_Nom\tL_Téléphone\tR_Nom\nmatch\tLes Érables\t0199001234\tErables\n",
                "étiquette;nom_gauche;nom_droite;telephone_gauche\noui;Les Érables;Erables;0199001234\n",
                "left_name,right_name,left_phone,is_match\nLes Érables,Erables,0199001234,true\n",
                "nom_1,nom_2,telephone_1,doublon\r\nLes Érables,Erables,0199001234,1\r\n",
                "\"label\",\"l_nom\",\"r_nom\",\"l_telephone\"\n\"MATCH\",\"Les Érables\",\"Erables\",\"0199001234\"\n",
            })
    void onePairIsReadHoweverItsColumnsAreNamedAndOrdered(String texte) throws IOException {
        var lu = FichierDePaires.lire(fichier(texte));

        assertThat(lu.ecartees()).isEmpty();
        assertThat(lu.paires()).hasSize(1);
        var paire = lu.paires().getFirst();
        assertThat(paire.memeLieu()).isTrue();
        assertThat(paire.gauche().nom()).isEqualTo("Les Érables");
        assertThat(paire.gauche().telephones()).containsExactly("0199001234");
        assertThat(paire.droite().nom()).isEqualTo("Erables");
        assertThat(paire.droite().telephones()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "match, true",
        "Oui, true",
        "1, true",
        "1.0, true",
        "TRUE, true",
        "vrai, true",
        "même lieu, true",
        "doublon, true",
        "distinct, false",
        "non, false",
        "0, false",
        "0.0, false",
        "False, false",
        "faux, false",
        "non-match, false",
        "no match, false",
        "non_match, false",
        "Différents, false",
        "-1, false",
    })
    void anAnswerIsReadHoweverItIsSaid(String mot, boolean memeLieu) throws IOException {
        var lu = FichierDePaires.lire(fichier("label,l_nom,r_nom\n" + mot + ",a,b\n"));

        assertThat(lu.paires()).extracting(PaireEtiquetee::memeLieu).containsExactly(memeLieu);
    }

    @Test
    void aLineWithoutAnAnswerIsSetAsideWithItsNumber() throws IOException {
        var lu = FichierDePaires.lire(fichier("label,l_nom,r_nom\nmatch,a,b\nincertain,c,d\n,e\n"));

        assertThat(lu.paires()).hasSize(1);
        assertThat(lu.ecartees())
                .containsEntry(3L, "incertain")
                .containsEntry(4L, "")
                .hasSize(2);
    }

    @Test
    void anOldSpreadsheetsEncodingIsRead() throws IOException {
        Path fichier = dossier.resolve("ancien.csv");
        Files.write(fichier, "label;l_nom;r_nom\noui;Médiathèque;École\n".getBytes(Charset.forName("windows-1252")));

        assertThat(FichierDePaires.lire(fichier).paires().getFirst().gauche().nom())
                .isEqualTo("Médiathèque");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "''|Le fichier «",
                "l_nom,r_nom!a,b|Il manque la colonne «\u00a0label\u00a0» (match ou distinct). Colonnes lues\u00a0: l_nom, r_nom.",
                "label,l_nom,adresse!1,a,b|Il manque les colonnes «\u00a0l_nom\u00a0» et «\u00a0r_nom\u00a0». Colonnes lues\u00a0: label, l_nom, adresse.",
                "label,l_nom,r_nom!peut-être,a,b|Aucune ligne ne dit si ses deux fiches sont le même lieu",
            })
    void aFileThatIsNoTableOfPairsIsRefusedWithWhatIsMissing(String texte, String message) throws IOException {
        Path fichier = fichier(texte.replace('!', '\n'));

        assertThatThrownBy(() -> FichierDePaires.lire(fichier))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> FichierDePaires.lire(dossier.resolve("absent.csv")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("absent.csv");
    }

    private Path fichier(String texte) throws IOException {
        return Files.writeString(dossier.resolve("paires.csv"), texte);
    }
}
