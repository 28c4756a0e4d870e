package fr.maillage.site.commande;

import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in French what is wrong in a command, then how it is written. */
final class UsageEnFrancais {
    private UsageEnFrancais() {}

    static int expliquer(ParameterException erreur, String[] mots) {
        var verbe = erreur.getCommandLine();
        verbe.getErr().println(message(erreur));
        verbe.getErr().println();
        verbe.usage(verbe.getErr());
        return LigneDeCommande.MAL_ECRITE;
    }

    private static String message(ParameterException erreur) {
        return switch (erreur) {
            case UnmatchedArgumentException inconnu ->
                "Verbe ou option inconnus\u00a0: " + String.join(" ", inconnu.getUnmatched());
            case MissingParameterException manque ->
                "Il manque\u00a0: "
                        + manque.getMissing().stream().map(UsageEnFrancais::nom).collect(Collectors.joining(", "));
            default -> {
                ArgSpec argument = erreur.getArgSpec();
                // Without an argument the message is one of ours, already in French.
                yield argument == null
                        ? String.valueOf(erreur.getMessage())
                        : "Valeur refusée pour " + nom(argument)
                                + (erreur.getValue() == null ? "" : "\u00a0: «\u00a0" + erreur.getValue() + "\u00a0»");
            }
        };
    }

    private static String nom(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
