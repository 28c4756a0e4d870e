package fr.maillage.site.commande;

import fr.maillage.lieu.ImportDeRecensement;
import fr.maillage.lieu.ImportDeRecensement.Demande;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** « maillage lieux importer »: the report on the standard output, the progress on the error output. */
@Command(
        name = "importer",
        description = {
            "Importe un recensement de lieux (CSV, XLSX, JSON, GeoJSON), et dit ce que chaque ligne est devenue.",
            "La dernière ligne est faite pour une machine\u00a0: lignes=… importees=… fusionnees=… inchangees=… a_revoir=… rejetees=…"
        })
final class LieuxImporter implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FICHIER", description = "Le fichier à importer.")
    private @Nullable Path fichier;

    @Option(
            names = "--correspondance",
            paramLabel = "M.yaml",
            description = "Ce que veulent dire les colonnes\u00a0; inutile pour les listes que le programme connaît.")
    private @Nullable Path correspondance;

    @Option(
            names = "--feuille",
            paramLabel = "NOM",
            defaultValue = "",
            description = "Feuille d'un classeur\u00a0; sans elle, la première qui ressemble à un tableau.")
    @SuppressWarnings("NullAway.Init")
    private String feuille;

    @Option(names = "--essai", description = "Dit ce que l'import ferait, sans rien écrire.")
    private boolean essai;

    @Option(
            names = "--sans-publier",
            description = "Les fiches complètes attendent un modérateur au lieu d'être publiées.")
    private boolean sansPublier;

    @Option(
            names = "--rejets",
            paramLabel = "REJETS.csv",
            description = "Fichier qui reçoit les lignes rejetées, avec leur raison.")
    private @Nullable Path rejets;

    @Option(names = "--reprendre", paramLabel = "NUMERO", description = "Continue un import interrompu.")
    private @Nullable Long reprendre;

    @Option(names = "--annuler", paramLabel = "NUMERO", description = "Défait un import.")
    private @Nullable Long annuler;

    @Option(names = "--repertoire", paramLabel = "CHEMIN", description = "Répertoire des données.")
    private @Nullable Path repertoire;

    @Override
    public Integer call() {
        if (java.util.stream.Stream.of(fichier, reprendre, annuler)
                        .filter(java.util.Objects::nonNull)
                        .count()
                != 1) {
            throw new ParameterException(
                    spec.commandLine(), "Donnez un fichier, ou --reprendre NUMERO, ou --annuler NUMERO.");
        }
        try (var contexte = SansSite.ouvrir(repertoire)) {
            var sortie = spec.commandLine().getOut();
            faire(contexte.getBean(ImportDeRecensement.class)).forEach(sortie::println);
            sortie.flush();
            return 0;
        } catch (ImportDeRecensement.Refusee refus) {
            spec.commandLine().getErr().println(refus.getMessage());
            return LigneDeCommande.ECHEC;
        }
    }

    private List<String> faire(ImportDeRecensement imports) {
        if (annuler != null) {
            return imports.annuler(annuler);
        }
        if (reprendre != null) {
            return imports.reprendre(reprendre, rejets, this::progres);
        }
        if (fichier == null) {
            throw new IllegalStateException("checked by call()");
        }
        var demande = new Demande(fichier, correspondance, feuille, !sansPublier);
        return essai ? imports.essayer(demande, rejets) : imports.importer(demande, rejets, this::progres);
    }

    private void progres(String ligne) {
        spec.commandLine().getErr().println(ligne);
        spec.commandLine().getErr().flush();
    }
}
