package fr.maillage.lieu.pages;

import fr.maillage.presentation.CarteSvg;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import java.util.List;
import java.util.Optional;

/**
 * The list of places and its map.
 *
 * @param compte « 73 lieux · Meuse »
 * @param precisions full sentences on the answer: distances, places that no map shows, hours that nobody knows
 * @param avertissements what was understood otherwise than asked
 * @param retraits one link for each filter, to the same list without it
 * @param tris the orders, that of the list first marked by an empty address
 * @param reperes where the marks of a larger map are asked for
 * @param outreMer counts by overseas département, on the map of France only
 * @param autreVue the same question with the other form
 * @param exports the very selection, by format
 */
public record PageLieux(
        EnTete enTete,
        FormulaireDeLieux formulaire,
        String compte,
        List<String> precisions,
        List<String> avertissements,
        List<Lien> retraits,
        List<Lien> tris,
        List<LigneDeLieu> lignes,
        List<Pagination.Numero> pages,
        Optional<CarteSvg> carte,
        String reperes,
        List<Lien> outreMer,
        Optional<Vide> vide,
        Lien autreVue,
        Lien integrer,
        Lien guide,
        List<Lien> exports) {
    /** Places on one page of the list. */
    static final int PAR_PAGE = 25;

    /**
     * An empty answer that teaches.
     *
     * @param conseils links to wider questions
     */
    public record Vide(String phrase, Optional<LigneDeLieu> plusProche, List<Lien> conseils) {}
}
