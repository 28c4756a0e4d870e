package fr.maillage.lieu.recensement.lecture;

import java.util.List;

/**
 * A census read as a table of texts. Each row of the file that holds something is either in {@code lignes} or in {@code refusees}.
 *
 * @param format « CSV », « XLSX », « JSON », « GeoJSON », « JSON, une ligne par lieu »
 * @param details how it was read, for the reader: encoding, separator, sheet, lines passed over
 * @param colonnes names, all different, in the order of the file
 * @param feuilles names of the sheets of a workbook; empty for other formats
 */
public record Tableau(
        String format,
        List<String> details,
        List<String> colonnes,
        List<Ligne> lignes,
        List<Refusee> refusees,
        List<String> feuilles) {
    public Tableau {
        details = List.copyOf(details);
        colonnes = List.copyOf(colonnes);
        lignes = List.copyOf(lignes);
        refusees = List.copyOf(refusees);
        feuilles = List.copyOf(feuilles);
    }

    /**
     * One row.
     *
     * @param numero line of the file (CSV), row of the sheet (XLSX), rank of the record (JSON), from 1
     */
    public record Ligne(int numero, String[] cellules) {
        /** Empty for a cell that is not there. */
        public String cellule(int colonne) {
            return colonne >= 0 && colonne < cellules.length ? cellules[colonne] : "";
        }
    }

    /**
     * A row that cannot be read.
     *
     * @param raison French, for the reader
     * @param extrait beginning of what it holds
     */
    public record Refusee(int numero, String raison, String extrait) {}

    /** Rows, read or refused. */
    public int taille() {
        return lignes.size() + refusees.size();
    }
}
