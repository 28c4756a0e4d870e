package fr.maillage.lieu.publication.schema;

import java.util.List;

/**
 * A row of the national schema.
 *
 * @param valeurs one cell for each column, in the order of {@link SchemaNational}; empty when unknown
 */
public record LigneNationale(List<String> valeurs) {
    /** Between the values of a cell that holds several. */
    public static final String SEPARATEUR = "|";

    public LigneNationale {
        valeurs = List.copyOf(valeurs);
        if (valeurs.size() != SchemaNational.livre().champs().size()) {
            throw new IllegalArgumentException("a row has " + valeurs.size() + " cells");
        }
    }

    public String valeur(String champ) {
        return valeurs.get(SchemaNational.livre().rang(champ));
    }

    /** The values of a cell that holds several; none when it is empty. */
    public List<String> liste(String champ) {
        return liste(SchemaNational.livre().rang(champ));
    }

    public List<String> liste(int rang) {
        var cellule = valeurs.get(rang);
        return cellule.isEmpty() ? List.of() : List.of(cellule.split("\\|", -1));
    }

    public String id() {
        return valeurs.getFirst();
    }
}
