package fr.maillage.site.commande;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verbs that open the database without the site, one after the other on one new data directory, as a script would run them. */
class VerbesSurLaBaseTest {
    private StringWriter sortie = new StringWriter();
    private StringWriter erreurs = new StringWriter();

    @TempDir
    private Path dossier;

    private int executer(String... mots) {
        sortie = new StringWriter();
        erreurs = new StringWriter();
        return LigneDeCommande.executer(new PrintWriter(sortie), new PrintWriter(erreurs), mots);
    }

    @Test
    void aCensusIsTriedImportedExportedAndCrossedWithTheTerritory() throws Exception {
        var recensement = Files.writeString(dossier.resolve("lieux.csv"), """
                id,nom,pivot,commune,code_postal,code_insee,adresse,latitude,longitude,telephone,services,date_maj
                essai-1,Médiathèque d’exemple,,Verdun,55100,55545,1 rue de l’Exemple,49.16,5.385,+33199001234,Aide aux démarches administratives,2026-01-01
                essai-2,Lieu sans service,,Verdun,55100,55545,2 rue de l’Exemple,49.161,5.386,,,2026-01-01
                """).toString();
        var base = dossier.resolve("donnees").toString();

        assertThat(executer("couverture", "--territoire", "55", "--repertoire", base))
                .as("no place yet")
                .isEqualTo(LigneDeCommande.ECHEC);
        assertThat(erreurs.toString()).contains("maillage lieux importer");

        assertThat(executer("lieux", "importer", recensement, "--essai", "--repertoire", base))
                .as(erreurs.toString())
                .isZero();
        var annonce = derniereLigne();
        assertThat(executer("lieux", "importer", recensement, "--repertoire", base))
                .isZero();
        assertThat(derniereLigne()).as("the import does what its trial said").isEqualTo(annonce);
        assertThat(annonce).startsWith("lignes=2 importees=1 ").endsWith("a_revoir=1 rejetees=0");

        assertThat(executer("lieux", "exporter", "--format", "csv", "--repertoire", base))
                .isZero();
        assertThat(sortie.toString()).contains("Médiathèque d’exemple").doesNotContain("Lieu sans service");

        assertThat(executer("couverture", "--territoire", "55545", "--format", "csv", "--repertoire", base))
                .isZero();
        assertThat(sortie.toString().lines())
                .hasSize(2)
                .element(1)
                .asString()
                .contains("55545", "prudent", "optimiste");
    }

    private String derniereLigne() {
        return sortie.toString().strip().lines().reduce((a, b) -> b).orElse("");
    }
}
