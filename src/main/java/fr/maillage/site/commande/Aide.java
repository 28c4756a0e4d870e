package fr.maillage.site.commande;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** « maillage aide », « maillage aide servir ». */
@Command(name = "aide", description = "Affiche l'aide de Maillage ou d'un verbe.")
final class Aide implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "VERBE", description = "Le verbe à expliquer.")
    private @Nullable String verbe;

    @Override
    public Integer call() {
        var maillage = spec.root().commandLine();
        CommandLine explique =
                verbe == null ? maillage : maillage.getSubcommands().get(verbe);
        if (explique == null) {
            throw new ParameterException(maillage, "Verbe inconnu\u00a0: " + verbe);
        }
        explique.usage(maillage.getOut());
        return 0;
    }
}
