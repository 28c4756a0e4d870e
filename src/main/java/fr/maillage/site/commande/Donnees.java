package fr.maillage.site.commande;

import fr.maillage.indicateur.PreparationDesDonnees;
import fr.maillage.indicateur.RapportDesDonnees;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** « maillage donnees preparer », « maillage donnees verifier ». */
@Command(name = "donnees", description = "Prépare ou vérifie les tables de territoires et d'indicateurs.")
final class Donnees implements Runnable {
    /** Where the tables stand in a checkout of the sources. */
    private static final Path DANS_LES_SOURCES = Path.of("src", "main", "resources", "donnees");

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Il manque un verbe\u00a0: preparer ou verifier.");
    }

    @Command(
            name = "preparer",
            description = {
                "Fait les tables à partir des fichiers officiels, et dit ce que chaque ligne est devenue.",
                "Si un fichier est refusé, les tables restent comme elles étaient."
            })
    int preparer(
            @Option(
                            names = "--sources",
                            required = true,
                            paramLabel = "DOSSIER",
                            description = "Dossier qui contient referentiel/, contours/ et indicateurs/.")
                    Path sources,
            @Option(
                            names = "--sortie",
                            paramLabel = "DOSSIER",
                            description =
                                    "Dossier qui reçoit les tables (par défaut celui du programme, dans un dossier de ses sources).")
                    @Nullable
                    Path sortie) {
        Path destination = sortie;
        if (destination == null) {
            if (!Files.isDirectory(DANS_LES_SOURCES)) {
                throw new ParameterException(
                        spec.commandLine(),
                        "Indiquez avec --sortie le dossier qui reçoit les tables\u00a0: " + DANS_LES_SOURCES
                                + " n'existe pas ici.");
            }
            destination = DANS_LES_SOURCES;
        }
        return rendre(new PreparationDesDonnees().preparer(sources, destination));
    }

    @Command(
            name = "verifier",
            description = "Vérifie que les tables, le catalogue et les provenances disent la même chose.")
    int verifier(
            @Option(
                            names = "--tables",
                            paramLabel = "DOSSIER",
                            description = "Dossier des tables à vérifier (par défaut celles du programme).")
                    @Nullable
                    Path tables) {
        var preparation = new PreparationDesDonnees();
        return rendre(tables == null ? preparation.verifier() : preparation.verifier(tables));
    }

    private int rendre(RapportDesDonnees rapport) {
        var cible = rapport.sain()
                ? spec.commandLine().getOut()
                : spec.commandLine().getErr();
        rapport.lignes().forEach(cible::println);
        return rapport.codeDeSortie();
    }
}
