package fr.maillage.couverture;

import fr.maillage.presentation.EcritureDeTable;
import fr.maillage.territoire.Niveau;
import fr.maillage.territoire.Perimetre;
import java.util.List;

/**
 * Access and unmet need, one line per commune, EPCI or département of a territory, in the order of codes.
 *
 * @param colonnes names of the columns
 * @param lignes cells, as {@link EcritureDeTable} reads them
 */
public record TableDAcces(List<String> colonnes, List<List<Object>> lignes) {
    private static final int DECIMALES = 3;

    public TableDAcces {
        colonnes = List.copyOf(colonnes);
        lignes = lignes.stream().map(List::copyOf).toList();
    }

    /**
     * @param niveau of the lines: COMMUNE, EPCI or DEPARTEMENT
     * @param servi minutes up to which a commune is served
     * @throws IllegalArgumentException for another level
     */
    public static TableDAcces de(Couverture couverture, Perimetre perimetre, Niveau niveau, Vue vue, double servi) {
        if (niveau == Niveau.COMMUNE) {
            var communes = new TableDesCommunes(couverture, perimetre, vue, servi);
            return new TableDAcces(
                    TableDesCommunes.COLONNES,
                    perimetre.positions().mapToObj(communes::ligne).toList());
        }
        var groupes = new TableDesBilans(couverture, vue, servi);
        return new TableDAcces(
                groupes.colonnes(),
                Bilan.parts(couverture.fonds().territoires(), perimetre, niveau).stream()
                        .map(groupes::ligne)
                        .toList());
    }

    public void csv(Appendable sortie, EcritureDeTable.Variante variante) {
        ecriture().csv(sortie, lignes, variante);
    }

    /** An array with one object per line. */
    public void json(Appendable sortie) {
        ecriture().json(sortie, lignes);
    }

    private EcritureDeTable ecriture() {
        return new EcritureDeTable(colonnes, DECIMALES);
    }
}
