package fr.maillage.indicateur;

import fr.maillage.territoire.preparation.BilanDeFichier;
import java.util.List;

/**
 * What « donnees preparer » did or « donnees verifier » found.
 *
 * @param fichiers what became of every row of every file read; empty for a verification
 * @param colonnes how many values each column of the tables holds
 * @param tables the tables, with their sizes
 * @param anomalies what is wrong, in French; empty when all is well
 */
public record RapportDesDonnees(
        List<BilanDeFichier> fichiers, List<Couverture> colonnes, List<Table> tables, List<String> anomalies) {

    /**
     * @param colonne id of the indicator
     * @param valeurs cells with a value
     * @param total cells
     */
    public record Couverture(String table, String colonne, int valeurs, int total) {}

    /** @param octets size of the file as shipped */
    public record Table(String chemin, long octets) {}

    public RapportDesDonnees {
        fichiers = List.copyOf(fichiers);
        colonnes = List.copyOf(colonnes);
        tables = List.copyOf(tables);
        anomalies = List.copyOf(anomalies);
    }

    public boolean sain() {
        return anomalies.isEmpty();
    }

    /** 0 when all is well, 1 when there are anomalies. */
    public int codeDeSortie() {
        return sain() ? 0 : 1;
    }

    /** The report as lines of plain French, for a terminal. */
    public List<String> lignes() {
        return new TexteDuRapport(this).lignes();
    }
}
