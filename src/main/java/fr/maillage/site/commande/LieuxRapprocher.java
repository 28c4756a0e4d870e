package fr.maillage.site.commande;

import fr.maillage.lieu.EvaluationDuRapprochement;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** « maillage lieux rapprocher --evaluer FICHIER.csv ». */
@Command(
        name = "rapprocher",
        description = {
            "Mesure les décisions du rapprochement sur des paires de fiches étiquetées.",
            "Colonnes\u00a0: label (match ou distinct), puis l_nom, l_adresse… et r_nom, r_adresse…",
            "La dernière ligne est faite pour une machine\u00a0: precision=… rappel=… f1=… a_revoir=… paires=…"
        })
final class LieuxRapprocher implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--evaluer",
            required = true,
            paramLabel = "FICHIER",
            description = "Fichier CSV de paires étiquetées.")
    @SuppressWarnings("NullAway.Init")
    private Path fichier;

    @Option(
            names = "--erreurs",
            description = "Montre chaque paire qui n'est pas décidée comme son étiquette, avec ses indices.")
    private boolean erreurs;

    @Override
    public Integer call() {
        try {
            var sortie = spec.commandLine().getOut();
            EvaluationDuRapprochement.de(fichier).ecrire(sortie, erreurs);
            sortie.flush();
            return 0;
        } catch (IllegalArgumentException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return LigneDeCommande.ECHEC;
        }
    }
}
