package fr.maillage.site.commande;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** « maillage lieux … »: its verbs are classes of this package, named here. */
@Command(
        name = "lieux",
        description = "Travaille sur les lieux d'inclusion numérique, sans démarrer le site.",
        subcommands = {LieuxImporter.class, LieuxExporter.class, LieuxRapprocher.class})
final class Lieux implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Il manque un verbe\u00a0: "
                        + String.join(", ", spec.subcommands().keySet()) + ".");
    }
}
