package fr.maillage.lieu.fusion.pages;

import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import java.util.List;

/**
 * Two places side by side, to be merged field by field.
 *
 * @param refus why the merge was not done; empty for none
 * @param lignes fields that differ
 * @param identiques fields that are the same, and what only one place says and nobody contradicts is in {@code lignes}
 * @param inverse the same page, the other place surviving
 * @param retour where « ne pas fusionner » leads
 */
public record FusionPage(
        EnTete enTete,
        String refus,
        Place survivant,
        Place absorbe,
        List<String> preuves,
        List<Ligne> lignes,
        List<Identique> identiques,
        Lien inverse,
        Lien retour) {
    public record Place(String id, int version, String nom, String etat, String maj, String source) {}

    public record Ligne(
            String cle,
            String libelle,
            String gauche,
            String origineGauche,
            String droite,
            String origineDroite,
            List<Choix> choix) {}

    /** @param cote survivant, absorbe, les_deux */
    public record Choix(String cote, String libelle, boolean retenu) {}

    public record Identique(String libelle, String valeur) {}
}
