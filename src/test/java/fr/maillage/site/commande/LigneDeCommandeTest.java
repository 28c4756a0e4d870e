package fr.maillage.site.commande;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command line answers without starting anything. */
class LigneDeCommandeTest {
    private final StringWriter sortie = new StringWriter();
    private final StringWriter erreurs = new StringWriter();

    private int executer(String commande) {
        var mots = commande.isEmpty() ? new String[0] : commande.split(" ");
        return LigneDeCommande.executer(new PrintWriter(sortie, true), new PrintWriter(erreurs, true), mots);
    }

    @ParameterizedTest
    @ValueSource(strings = {"aide", "--help", "--aide", "-h"})
    void helpIsInFrenchAndNamesEachVerb(String commande) {
        assertThat(executer(commande)).isZero();
        assertThat(sortie.toString())
                .contains("Usage\u00a0: maillage", "Verbes\u00a0:", "servir", "aide", "Codes de sortie")
                .doesNotContain("Commands:", "Options:", "Show this help");
        assertThat(erreurs.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"aide servir", "servir --help"})
    void aVerbExplainsItself(String commande) {
        assertThat(executer(commande)).isZero();
        assertThat(sortie.toString())
                .contains("--port", "--adresse", "--repertoire")
                .doesNotContain("une-fois-pret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V"})
    void theVersionIsSaid(String commande) {
        assertThat(executer(commande)).isZero();
        assertThat(sortie.toString()).startsWith("Maillage ").contains("Java ");
    }

    @ParameterizedTest
    @CsvSource({
        "inconnu, Verbe ou option inconnus\u00a0: inconnu",
        "servir --inconnu, Verbe ou option inconnus\u00a0: --inconnu",
        "servir reste, Verbe ou option inconnus\u00a0: reste",
        "servir --port abc, Valeur refusée pour --port\u00a0: «\u00a0abc\u00a0»",
        "servir --port 65536, un port va de 0 à 65535",
        "servir --port -1, un port va de 0 à 65535",
        "servir --port, Il manque\u00a0: --port",
        "aide inconnu, Verbe inconnu\u00a0: inconnu",
    })
    void aCommandBadlyWrittenIsExplainedWithItsUsage(String commande, String message) {
        assertThat(executer(commande)).isEqualTo(LigneDeCommande.MAL_ECRITE);
        assertThat(erreurs.toString())
                .contains(message)
                .contains("Usage\u00a0: maillage")
                .doesNotContain("\tat ");
        assertThat(sortie.toString()).isEmpty();
    }

    @Test
    void aSettingAloneIsRecognisedAsSuch() {
        assertThat("--server.port=0").matches(Servir.REGLAGE);
        assertThat("--spring.datasource.url=").matches(Servir.REGLAGE);
        assertThat("--port=0").doesNotMatch(Servir.REGLAGE);
        assertThat("--help").doesNotMatch(Servir.REGLAGE);
    }
}
