package fr.maillage.site.commande;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** « maillage lieux rapprocher ». The records are examples: no such place exists. */
class LieuxCommandeTest {
    private static final String PAIRES = """
            label;l_id;l_nom;l_adresse;l_code_postal;l_commune;l_telephone;r_id;r_nom;r_adresse;r_code_postal;r_commune;r_telephone
            doublon;1;Médiathèque Exemple;3 rue des Lilas;99999;Exempleville;01 99 00 12 34;9;MEDIATHEQUE EXEMPLE;3 r. des Lilas;99999;Exempleville;+33199001234
            distinct;1;Médiathèque Exemple;3 rue des Lilas;99999;Exempleville;01 99 00 12 34;1;CCAS d’Exempleville;3 rue des Lilas;99999;Exempleville;01 99 00 12 34
            peut-être;2;A;;;;;3;B;;;;
            """;

    private final StringWriter sortie = new StringWriter();
    private final StringWriter erreurs = new StringWriter();

    @TempDir
    private Path dossier;

    @Test
    void theLastLineIsForMachinesAndTheIdentifiersOfTheFileAreNotEvidence() throws Exception {
        assertThat(evaluer(PAIRES, StandardCharsets.UTF_8)).isZero();

        assertThat(sortie.toString().lines().toList())
                .endsWith("precision=1.000 rappel=1.000 f1=1.000 a_revoir=0.000 paires=2");
        assertThat(sortie.toString())
                .contains("l_id, r_id, l_source et r_source ne servent pas")
                .contains("1 ligne sans étiquette reconnue");
        assertThat(erreurs.toString()).isEmpty();
    }

    @Test
    void aFileWrittenByAnOldSpreadsheetIsReadToo() throws Exception {
        assertThat(evaluer(PAIRES.replace("1 ligne", "").replace('’', '\''), Charset.forName("windows-1252")))
                .isZero();

        assertThat(sortie.toString()).contains("f1=1.000 a_revoir=0.000 paires=2");
    }

    @Test
    void wrongDecisionsAreShownWithTheirEvidenceOnDemand() throws Exception {
        assertThat(evaluer(PAIRES.replace("doublon", "distinct"), StandardCharsets.UTF_8, "--erreurs"))
                .isZero();

        assertThat(sortie.toString()).contains("deux lieux réunis", "même téléphone", "même adresse");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nom;adresse\nA;B\n", "label;l_nom\nmatch;A\n", "label,l_nom,r_nom\n\"match,A,B\n"})
    void aFileThatIsNoTableOfPairsIsRefusedWithTheReason(String contenu) throws Exception {
        assertThat(evaluer(contenu, StandardCharsets.UTF_8)).isEqualTo(1);

        assertThat(erreurs.toString()).isNotBlank().doesNotContain("Exception", "inattendue");
    }

    @Test
    void aFileThatDoesNotExistIsToldSo() {
        assertThat(executer(
                        "lieux",
                        "rapprocher",
                        "--evaluer",
                        dossier.resolve("rien.csv").toString()))
                .isEqualTo(1);
        assertThat(erreurs.toString()).contains("n’existe pas").doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lieux", "lieux rapprocher"})
    void aWronglyWrittenCommandShowsItsUsage(String commande) {
        assertThat(executer(commande.split(" "))).isEqualTo(2);
        assertThat(erreurs.toString()).contains("Usage");
    }

    private int evaluer(String contenu, Charset encodage, String... suite) throws Exception {
        Path fichier = Files.writeString(dossier.resolve("paires.csv"), contenu, encodage);
        var mots = new java.util.ArrayList<>(java.util.List.of("lieux", "rapprocher", "--evaluer", fichier.toString()));
        mots.addAll(java.util.List.of(suite));
        return executer(mots.toArray(String[]::new));
    }

    private int executer(String... mots) {
        return LigneDeCommande.executer(new PrintWriter(sortie, true), new PrintWriter(erreurs, true), mots);
    }
}
