package fr.maillage.site.commande;

import fr.maillage.site.Maillage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;
import picocli.CommandLine.UnmatchedArgumentException;

/** Starts the web server; the only verb that starts Spring and the database. */
@Command(
        name = "servir",
        description = {
            "Démarre le serveur\u00a0; Ctrl-C l'arrête.",
            "Tout réglage de application.yaml est accepté\u00a0: --maillage.territoire=epci:200066108"
        })
final class Servir implements Callable<Integer> {
    /** A setting of application.yaml: at least two words with a dot between, and a value. */
    static final Pattern REGLAGE = Pattern.compile("--[a-z][\\w-]*(\\.[\\w\\[\\]-]+)+=.*");

    private static final int PORT_MAX = 65_535;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "Port d'écoute (8080 par défaut\u00a0; 0\u00a0: un port libre).")
    private @Nullable Integer port;

    @Option(
            names = "--adresse",
            paramLabel = "ADRESSE",
            description =
                    "Adresse d'écoute (127.0.0.1 par défaut, cette machine seule\u00a0; 0.0.0.0\u00a0: ouvert aux autres).")
    private @Nullable String adresse;

    @Option(
            names = "--repertoire",
            paramLabel = "CHEMIN",
            description = "Répertoire des données, créé s'il n'existe pas.")
    private @Nullable Path repertoire;

    /** Used by « maillage amorcer »: a start that only teaches the JVM which classes a start needs. */
    @Option(names = "--arreter-une-fois-pret", hidden = true)
    private boolean arreter;

    @Unmatched
    private List<String> autres = new ArrayList<>();

    @Override
    public Integer call() {
        var reglages = reglages();
        try {
            var contexte = Maillage.demarrer(reglages.toArray(String[]::new));
            if (arreter) {
                contexte.close();
            }
            return 0;
        } catch (RuntimeException e) {
            // Spring Boot has told why, through our reporter or its own.
            return LigneDeCommande.ECHEC;
        }
    }

    private List<String> reglages() {
        var inconnus =
                autres.stream().filter(mot -> !REGLAGE.matcher(mot).matches()).toList();
        if (!inconnus.isEmpty()) {
            throw new UnmatchedArgumentException(spec.commandLine(), inconnus);
        }
        var reglages = new ArrayList<>(autres);
        if (port != null) {
            if (port < 0 || port > PORT_MAX) {
                throw new ParameterException(
                        spec.commandLine(), "Valeur refusée pour --port\u00a0: un port va de 0 à 65535.");
            }
            reglages.add("--server.port=" + port);
        }
        if (adresse != null) {
            reglages.add("--server.address=" + adresse);
        }
        if (repertoire != null) {
            reglages.add("--maillage.repertoire=" + repertoire);
        }
        return reglages;
    }
}
