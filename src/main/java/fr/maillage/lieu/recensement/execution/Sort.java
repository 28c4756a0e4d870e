package fr.maillage.lieu.recensement.execution;

import fr.maillage.lieu.Alias;
import fr.maillage.lieu.recensement.Avertissement;
import fr.maillage.lieu.recensement.Issue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one row.
 *
 * @param raison French, for the reader; may be empty
 * @param lieu identifier of its place; null for a rejected row
 * @param alias name that this row gave to its place; null when it gave none
 * @param paires places that may be the same one, for a person to decide
 */
record Sort(
        int ligne,
        Issue issue,
        String raison,
        @Nullable String lieu,
        List<Avertissement> avertissements,
        @Nullable Alias alias,
        List<Connus.Voisin> paires) {
    static Sort rejetee(int ligne, String raison) {
        return new Sort(ligne, Issue.REJETEE, raison, null, List.of(), null, List.of());
    }
}
