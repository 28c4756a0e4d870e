package fr.maillage.feuillederoute.fichier;

import java.util.List;

/**
 * A table to write: a sheet of a workbook, or a file of an archive.
 *
 * @param nom 31 characters at most, none of {@code []:*?/\}
 * @param lignes each as long as the columns
 */
public record Table(String nom, List<Colonne> colonnes, List<List<Cellule>> lignes) {
    public Table {
        colonnes = List.copyOf(colonnes);
        lignes = List.copyOf(lignes);
    }

    /** @param largeur in characters, as shown */
    public record Colonne(String titre, int largeur) {}
}
