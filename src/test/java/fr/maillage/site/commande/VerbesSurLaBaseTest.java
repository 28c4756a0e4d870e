package fr.maillage.site.commande;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verbs that open the database without the site, one after the other on one new data directory, as a script would run them. */
class VerbesSurLaBaseTest {
    private String sortie = "";
    private String erreurs = "";

    @TempDir
    private Path dossier;

    /** In a process of its own, without the classes of the tests: they bring a database that must not be taken for that of the command. */
    private int executer(String... mots) throws IOException, InterruptedException {
        var commande = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(chemin -> !chemin.contains("test-classes"))
                        .collect(Collectors.joining(File.pathSeparator)),
                "fr.maillage.site.Maillage"));
        commande.addAll(List.of(mots));
        var ecrit = dossier.resolve("sortie.txt");
        var plaintes = dossier.resolve("erreurs.txt");
        var processus = new ProcessBuilder(commande)
                .redirectOutput(ecrit.toFile())
                .redirectError(plaintes.toFile())
                .start();
        assertThat(processus.waitFor(120, TimeUnit.SECONDS)).isTrue();
        sortie = Files.readString(ecrit);
        erreurs = Files.readString(plaintes);
        return processus.exitValue();
    }

    @Test
    void aCensusIsTriedImportedExportedAndCrossedWithTheTerritory() throws Exception {
        var recensement = Files.writeString(dossier.resolve("lieux.csv"), """
                id,nom,pivot,commune,code_postal,code_insee,adresse,latitude,longitude,telephone,services,date_maj
                essai-1,Médiathèque d’exemple,,Verdun,55100,55545,1 rue de l’Exemple,49.16,5.385,+33199001234,Aide aux démarches administratives,2026-01-01
                essai-2,Lieu sans service,,Verdun,55100,55545,2 rue de l’Exemple,49.161,5.386,,,2026-01-01
                """).toString();
        // Run by root, PostgreSQL works as somebody else, who must reach its data.
        assertThat(dossier.toFile().setExecutable(true, false)).isTrue();
        var base = dossier.resolve("donnees").toString();

        assertThat(executer("couverture", "--territoire", "55", "--repertoire", base))
                .as("no place yet")
                .isEqualTo(LigneDeCommande.ECHEC);
        assertThat(erreurs).contains("maillage lieux importer");

        assertThat(executer("lieux", "importer", recensement, "--essai", "--repertoire", base))
                .as(erreurs)
                .isZero();
        var annonce = derniereLigne();
        assertThat(executer("lieux", "importer", recensement, "--repertoire", base))
                .isZero();
        assertThat(derniereLigne()).as("the import does what its trial said").isEqualTo(annonce);
        assertThat(annonce).startsWith("lignes=2 importees=1 ").endsWith("a_revoir=1 rejetees=0");

        assertThat(executer("lieux", "exporter", "--format", "csv", "--repertoire", base))
                .isZero();
        assertThat(sortie).contains("Médiathèque d’exemple").doesNotContain("Lieu sans service");

        assertThat(executer("couverture", "--territoire", "55545", "--format", "csv", "--repertoire", base))
                .isZero();
        assertThat(sortie.lines()).hasSize(2).element(1).asString().contains("55545", "prudent", "optimiste");
    }

    private String derniereLigne() {
        return sortie.strip().lines().reduce((a, b) -> b).orElse("");
    }
}
