package fr.maillage.couverture.pages;

import fr.maillage.presentation.CarteSvg;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Tri;
import java.util.List;

/**
 * The départements of France, or of a region, set side by side.
 *
 * @param carte those of metropolitan France, or of the region
 * @param outreMer one small map per overseas département; empty for a region
 * @param seuils minutes of the columns of shares, « 10 min »
 * @param regions empty for a region
 * @param parametres to be carried by the links of the headers, ending with « & »
 */
public record PageDeFrance(
        EnTete enTete,
        FormulaireDeVue formulaire,
        List<String> avertissements,
        String modele,
        List<PageCouverture.Chiffre> chiffres,
        CarteSvg carte,
        List<Vignette> outreMer,
        List<PageCouverture.Legende> legende,
        List<PageCouverture.LigneDeSeuil> portees,
        PageCouverture.Lectures lectures,
        List<Seuil> seuils,
        Tri tri,
        String parametres,
        List<Ligne> departements,
        List<Ligne> regions,
        List<PageCouverture.LigneDeService> services,
        List<String> methode,
        List<Lien> telechargements) {
    /** @param colonne its identifier, for sorting */
    public record Seuil(String colonne, String libelle) {}

    public record Vignette(Lien lien, CarteSvg carte) {}

    /**
     * @param parts inhabitants within each threshold
     * @param autre unmet need under the other model
     * @param pour1000 unmet need for 1,000 inhabitants
     */
    public record Ligne(
            Lien nom,
            String habitants,
            String minutes,
            List<String> parts,
            String concernees,
            String besoin,
            String autre,
            String pour1000,
            String zones) {}
}
