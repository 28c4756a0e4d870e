package fr.maillage.lieu;

import fr.maillage.lieu.rapprochement.CommunesDeFrance;
import fr.maillage.lieu.rapprochement.Decision;
import fr.maillage.lieu.rapprochement.Evaluation;
import fr.maillage.lieu.rapprochement.FichierDePaires;
import fr.maillage.lieu.rapprochement.Preuve;
import fr.maillage.lieu.rapprochement.Rapprochement;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;

/** Measures the decisions of the reconciliation on a file of labelled pairs, and tells the result in French. */
public final class EvaluationDuRapprochement {
    private final FichierDePaires fichier;
    private final Evaluation evaluation;

    private EvaluationDuRapprochement(FichierDePaires fichier, Evaluation evaluation) {
        this.fichier = fichier;
        this.evaluation = evaluation;
    }

    /** Refused ({@link IllegalArgumentException}, message in French) when the file is no table of labelled pairs. */
    public static EvaluationDuRapprochement de(Path fichier) {
        var paires = FichierDePaires.lire(fichier);
        var rapprochement = Rapprochement.livre(CommunesDeFrance.duProgramme());
        return new EvaluationDuRapprochement(paires, Evaluation.de(paires.paires(), rapprochement));
    }

    /**
     * The table, then one line for machines, always the last.
     *
     * @param erreurs also writes each pair not decided as its label says, those left to review included, with its evidence
     */
    public void ecrire(PrintWriter sortie, boolean erreurs) {
        sortie.println("Les colonnes l_id, r_id, l_source et r_source ne servent pas à comparer.");
        if (!fichier.ecartees().isEmpty()) {
            int nombre = fichier.ecartees().size();
            sortie.println(nombre + (nombre == 1 ? " ligne" : " lignes")
                    + " sans étiquette reconnue, à part (première\u00a0: ligne "
                    + fichier.ecartees().keySet().stream().sorted().findFirst().orElse(0L) + ").");
        }
        if (erreurs) {
            evaluation.cas().stream().filter(Evaluation.Cas::autrement).forEach(cas -> erreur(sortie, cas));
        }
        sortie.printf(Locale.ROOT, "%n%-22s %12s %12s%n", "", "même lieu", "distincts");
        ligne(sortie, "réunies sans revue", Decision.AUTOMATIQUE);
        ligne(sortie, "à revoir", Decision.A_REVOIR);
        ligne(sortie, "tenues pour distinctes", Decision.DISTINCT);
        sortie.printf(
                Locale.FRENCH,
                "%nPrécision %.1f\u00a0%%, rappel %.1f\u00a0%%, F1 %.3f, laissées à la revue %.1f\u00a0%%.%n%n",
                100 * evaluation.precision(),
                100 * evaluation.rappel(),
                evaluation.f1(),
                100 * evaluation.aRevoir());
        sortie.println(derniereLigne());
    }

    /** {@code precision=0.992 rappel=0.951 f1=0.971 a_revoir=0.041 paires=1040}. */
    public String derniereLigne() {
        return String.format(
                Locale.ROOT,
                "precision=%.3f rappel=%.3f f1=%.3f a_revoir=%.3f paires=%d",
                evaluation.precision(),
                evaluation.rappel(),
                evaluation.f1(),
                evaluation.aRevoir(),
                evaluation.paires());
    }

    private void ligne(PrintWriter sortie, String titre, Decision decision) {
        sortie.printf(
                Locale.ROOT,
                "%-22s %12d %12d%n",
                titre,
                evaluation.compte(true, decision),
                evaluation.compte(false, decision));
    }

    private static void erreur(PrintWriter sortie, Evaluation.Cas cas) {
        var gauche = cas.paire().gauche();
        var droite = cas.paire().droite();
        sortie.printf(
                Locale.FRENCH,
                "%nligne %d, %s, score %.1f%n",
                cas.paire().ligne(),
                titre(cas),
                cas.comparaison().score());
        sortie.println("  " + gauche.nom() + " | " + enUneLigne(gauche.adresse()) + " | " + gauche.commune());
        sortie.println("  " + droite.nom() + " | " + enUneLigne(droite.adresse()) + " | " + droite.commune());
        sortie.println("  "
                + cas.comparaison().preuves().stream()
                        .map(EvaluationDuRapprochement::preuve)
                        .collect(Collectors.joining(" ; ")));
    }

    private static String titre(Evaluation.Cas cas) {
        if (!cas.paire().memeLieu()) {
            return "deux lieux réunis";
        }
        return cas.comparaison().decision() == Decision.A_REVOIR
                ? "même lieu laissé à la revue"
                : "même lieu tenu pour deux";
    }

    private static String preuve(Preuve preuve) {
        return String.format(Locale.FRENCH, "%s (%+.1f)", preuve.phrase(), preuve.poids());
    }

    private static String enUneLigne(String texte) {
        return texte.replaceAll("\\s+", " ");
    }
}
