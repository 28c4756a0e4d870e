package fr.maillage.site.commande;

import fr.maillage.lieu.ExportDesLieux;
import fr.maillage.lieu.Lieux;
import fr.maillage.territoire.Niveau;
import fr.maillage.territoire.Perimetre;
import fr.maillage.territoire.Territoires;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** « maillage lieux exporter »: data on the standard output or in a file, the report on the error output. */
@Command(
        name = "exporter",
        description = {
            "Écrit les lieux publiés, au schéma national ou à celui de data.inclusion.",
            "Le compte rendu, sur la sortie d'erreur, dit ce que chaque lieu publié est devenu."
        })
final class LieuxExporter implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "csv",
            description = "csv (par défaut), json, geojson, inclusion, complements ou ecartes.")
    @SuppressWarnings("NullAway.Init")
    private String format;

    @Option(
            names = "--territoire",
            paramLabel = "CODE",
            description =
                    "Code d'un département, d'une intercommunalité (SIREN) ou d'une commune\u00a0; sans lui, tous les lieux.")
    private @Nullable String territoire;

    @Option(
            names = "--sortie",
            paramLabel = "FICHIER",
            description = "Fichier à écrire\u00a0; sans lui, la sortie standard.")
    private @Nullable Path sortie;

    @Option(
            names = "--pivot-absent",
            paramLabel = "CHOIX",
            defaultValue = "zero",
            description = {
                "Pour un lieu sans SIRET ni numéro RNA\u00a0: zero (par défaut, quatorze zéros, comptés)",
                "ou exclure (le lieu est écarté, avec sa raison)."
            })
    @SuppressWarnings("NullAway.Init")
    private String pivotAbsent;

    @Option(
            names = "--producteur",
            paramLabel = "NOM",
            defaultValue = "maillage",
            description = "Identifiant du producteur dans les fichiers de data.inclusion (par défaut maillage).")
    @SuppressWarnings("NullAway.Init")
    private String producteur;

    @Option(names = "--repertoire", paramLabel = "CHEMIN", description = "Répertoire des données.")
    private @Nullable Path repertoire;

    @Override
    public Integer call() {
        var choix = ExportDesLieux.Choix.lire(format, pivotAbsent, producteur)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "Valeur refusée. --format\u00a0: " + ExportDesLieux.FORMATS
                                + "\u00a0; --pivot-absent\u00a0: zero ou exclure\u00a0;"
                                + " --producteur\u00a0: minuscules, chiffres et tirets."));
        try (var contexte = SansSite.ouvrir(repertoire)) {
            var territoires = contexte.getBean(Territoires.class);
            var export = new ExportDesLieux(contexte.getBean(Lieux.class), territoires);
            var rapport = ecrire(export, choix, perimetre(territoires));
            rapport.forEach(spec.commandLine().getErr()::println);
            spec.commandLine().getErr().flush();
            return 0;
        } catch (IOException e) {
            spec.commandLine().getErr().println("Le fichier n'est pas écrit\u00a0: " + e.getMessage());
            return LigneDeCommande.ECHEC;
        }
    }

    private @Nullable Perimetre perimetre(Territoires territoires) {
        var code = territoire;
        return code == null || code.equalsIgnoreCase(Niveau.FRANCE.chemin())
                ? null
                : ParCode.perimetre(territoires, code)
                        .orElseThrow(() -> ValeurRefusee.de(spec.commandLine(), "--territoire", code, ParCode.CODES));
    }

    /** A file is written aside, then moved: a failure leaves the former one whole. */
    private List<String> ecrire(ExportDesLieux export, ExportDesLieux.Choix choix, @Nullable Perimetre perimetre)
            throws IOException {
        if (sortie == null) {
            PrintWriter standard = spec.commandLine().getOut();
            var rapport = export.ecrire(choix, perimetre, standard);
            standard.flush();
            if (standard.checkError()) {
                throw new IOException("la sortie standard est fermée ou pleine");
            }
            return rapport;
        }
        var brouillon = sortie.resolveSibling(sortie.getFileName() + ".partiel");
        try (Writer fichier = Files.newBufferedWriter(brouillon, StandardCharsets.UTF_8)) {
            var rapport = export.ecrire(choix, perimetre, fichier);
            fichier.close();
            Files.move(brouillon, sortie, StandardCopyOption.REPLACE_EXISTING);
            return rapport;
        } finally {
            Files.deleteIfExists(brouillon);
        }
    }
}
