package fr.maillage.fragilite.pages;

import fr.maillage.fragilite.Axe;
import fr.maillage.fragilite.Classe;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Tri;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A sortable table of territories.
 *
 * @param titre caption
 * @param axes of the model: one column each
 * @param tri how the rows are sorted
 * @param parametres what the links that sort must keep in the address (« modele=ifn-2023& »), often empty
 */
public record TableDeScores(String titre, List<Axe> axes, Tri tri, String parametres, List<Ligne> lignes) {

    /**
     * @param nom name, which leads to the page of the territory
     * @param axes one per axis of the model
     * @param doute why to read the line with care, in a few words; null when there is no reason
     */
    public record Ligne(
            Lien nom,
            Cellule population,
            Cellule total,
            Optional<Classe> classe,
            List<Cellule> axes,
            @Nullable String doute) {}

    /**
     * A figure to read and the one to sort by.
     *
     * @param tri plain decimal, empty when missing
     */
    public record Cellule(String texte, String tri) {}
}
