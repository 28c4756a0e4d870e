package fr.maillage.site.commande;

import fr.maillage.site.DemarrageImpossible;
import fr.maillage.site.Maillage;
import fr.maillage.territoire.preparation.SourceRefusee;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** « maillage », its verbs, its help in French and its exit codes. */
@Command(
        name = "maillage",
        description = "Suit l'inclusion numérique d'un territoire, du chiffre à l'action.",
        synopsisSubcommandLabel = "VERBE",
        versionProvider = Version.class,
        footer =
                "%nLe script «\u00a0maillage\u00a0» connaît aussi «\u00a0amorcer\u00a0», qui prépare des démarrages plus rapides.",
        exitCodeListHeading = "%nCodes de sortie\u00a0:%n",
        exitCodeList = {
            "0:le travail est fait",
            "1:le travail a échoué\u00a0; la raison est écrite",
            "2:la commande est mal écrite",
            "3:aucun JDK 21 ou plus récent (dit par le script «\u00a0maillage\u00a0»)",
            "4:le programme n'est pas encore construit (dit par le script «\u00a0maillage\u00a0»)"
        })
public final class LigneDeCommande implements Runnable {
    public static final int ECHEC = 1;
    public static final int MAL_ECRITE = 2;

    /** The verbs, in the order of the help. A new verb is a class of this package, named here. */
    private static final List<Class<?>> VERBES = List.of(
            Servir.class,
            IndiceCommande.class,
            CouvertureCommande.class,
            Donnees.class,
            Lieux.class,
            ImplantationCommande.class,
            Aide.class);

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Affiche la version.")
    @SuppressWarnings("unused") // picocli reads it
    private boolean version;

    private LigneDeCommande() {}

    /** Runs a command and gives its exit code; no word, or settings alone ({@code --server.port=0}), means « servir ». */
    public static int executer(String... mots) {
        var encodage = System.getProperty("os.name", "").startsWith("Windows")
                ? Charset.defaultCharset()
                : StandardCharsets.UTF_8;
        return executer(new PrintWriter(System.out, true, encodage), new PrintWriter(System.err, true, encodage), mots);
    }

    static int executer(PrintWriter sortie, PrintWriter erreurs, String... mots) {
        return commande().setOut(sortie).setErr(erreurs).execute(avecVerbe(mots));
    }

    private static String[] avecVerbe(String... mots) {
        boolean reglagesSeuls =
                mots.length == 0 || Servir.REGLAGE.matcher(mots[0]).matches();
        if (!reglagesSeuls) {
            return mots;
        }
        var complets = new String[mots.length + 1];
        complets[0] = "servir";
        System.arraycopy(mots, 0, complets, 1, mots.length);
        return complets;
    }

    private static CommandLine commande() {
        var commande = new CommandLine(new LigneDeCommande());
        VERBES.forEach(commande::addSubcommand);
        francais(commande);
        commande.setParameterExceptionHandler(UsageEnFrancais::expliquer);
        commande.setExecutionExceptionHandler((erreur, verbe, resultat) -> {
            var texte = switch (erreur) {
                case DemarrageImpossible refus -> Maillage.texte(refus);
                case SourceRefusee refus -> refus.getMessage();
                default -> "Erreur inattendue\u00a0: " + erreur + "\n(MAILLAGE_TRACE=1 montre le détail technique.)";
            };
            verbe.getErr().println(texte);
            if (System.getenv("MAILLAGE_TRACE") != null) {
                erreur.printStackTrace(verbe.getErr());
            }
            return ECHEC;
        });
        return commande;
    }

    /** picocli's words, once for all verbs and their own verbs. */
    private static void francais(CommandLine commande) {
        commande.addMixin("aide", new OptionAide());
        commande.getCommandSpec()
                .usageMessage()
                .synopsisHeading("Usage\u00a0: ")
                .descriptionHeading("%n")
                .parameterListHeading("%nParamètres\u00a0:%n")
                .optionListHeading("%nOptions\u00a0:%n")
                .commandListHeading("%nVerbes\u00a0:%n");
        commande.getSubcommands().values().forEach(LigneDeCommande::francais);
    }

    /** A verb's help, asked by option. */
    static final class OptionAide {
        @Option(
                names = {"-h", "--aide", "--help"},
                usageHelp = true,
                description = "Affiche cette aide.")
        @SuppressWarnings("unused") // picocli reads it
        private boolean aide;
    }

    /** « maillage » with options but no verb. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Il manque un verbe.");
    }
}
