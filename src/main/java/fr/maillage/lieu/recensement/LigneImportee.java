package fr.maillage.lieu.recensement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one row.
 *
 * @param ligne line of the file (CSV), row of the sheet (XLSX), rank of the record (JSON)
 * @param raison French; may be empty
 * @param lieu identifier of its place; null for a rejected row, and in a trial
 * @param annulation what undoing the import did of it; empty otherwise
 */
public record LigneImportee(
        int ligne,
        Issue issue,
        String raison,
        @Nullable String lieu,
        List<Avertissement> avertissements,
        String annulation) {
    public LigneImportee {
        avertissements = List.copyOf(avertissements);
    }
}
