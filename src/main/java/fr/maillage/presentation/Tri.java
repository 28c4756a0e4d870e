package fr.maillage.presentation;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * How a table is sorted, as its address says it: {@code ?tri=nom} ascending, {@code ?tri=-population} descending.
 *
 * @param colonne identifier of a column
 */
public record Tri(String colonne, boolean decroissant) {
    /** Reads the address; anything unknown gives the default order, because an old link must still open. */
    public static Tri lire(@Nullable String parametre, Collection<String> colonnes, Tri defaut) {
        if (parametre == null) {
            return defaut;
        }
        boolean decroissant = parametre.startsWith("-");
        var colonne = decroissant ? parametre.substring(1) : parametre;
        return colonnes.contains(colonne) ? new Tri(colonne, decroissant) : defaut;
    }

    /** The value that a header's link carries: the other order if the table is already sorted by it. */
    public String suivant(String cible, boolean decroissantDAbord) {
        boolean ordre = cible.equals(colonne) ? !decroissant : decroissantDAbord;
        return ordre ? "-" + cible : cible;
    }

    /** Value of aria-sort, null for the other columns. */
    public @Nullable String ariaSort(String cible) {
        return !cible.equals(colonne) ? null : decroissant ? "descending" : "ascending";
    }
}
