package fr.maillage.lieu.recensement.correspondance;

/** A row of a census, cell by cell. */
public interface Rangee {
    /** The cell of a column, as mended; empty when the column is not there or says nothing. */
    String cellule(String colonne);

    /** True for a text that stands for nothing. */
    boolean vide(String texte);
}
