package fr.maillage.feuillederoute.fichier;

import java.util.List;
import java.util.Map;

/**
 * A table that was read, as it stands: nobody knows yet which row names the columns.
 *
 * @param nom of the sheet, or of the file
 * @param rangees those that hold something, in order
 * @param fusions of each merged area that goes down: the cell that shows, and the last row that it covers
 */
public record Feuillet(String nom, List<Rangee> rangees, List<Fusionnee> fusions) {
    public Feuillet {
        rangees = List.copyOf(rangees);
        fusions = List.copyOf(fusions);
    }

    /**
     * One row.
     *
     * @param numero of the row of the sheet, or of the line of the file, from 1
     * @param cellules as seen: « 2026-11-24 » for a date, « 1200.5 » for a number
     * @param defauts by column from 0, what is wrong with a cell, in French
     */
    public record Rangee(int numero, List<String> cellules, Map<Integer, String> defauts) {
        public Rangee {
            cellules = List.copyOf(cellules);
            defauts = Map.copyOf(defauts);
        }

        /** Empty for a cell that is not there. */
        public String cellule(int colonne) {
            return colonne >= 0 && colonne < cellules.size() ? cellules.get(colonne) : "";
        }

        public boolean vide() {
            return cellules.stream().allMatch(String::isBlank);
        }
    }

    /** @param colonne from 0; rows from 1 */
    public record Fusionnee(int colonne, int premiere, int derniere) {}

    /** « Actions, ligne 12 » */
    public String ligne(int numero) {
        return nom + ", ligne\u00a0" + numero;
    }

    /** « D » for column 3. */
    public static String lettre(int colonne) {
        return colonne < 26
                ? String.valueOf((char) ('A' + colonne))
                : lettre(colonne / 26 - 1) + (char) ('A' + colonne % 26);
    }
}
