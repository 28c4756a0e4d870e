package fr.maillage.lieu.moderation.pages;

import fr.maillage.lieu.moderation.Filtre;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Tri;
import fr.maillage.presentation.formulaire.Option;
import java.util.List;

/**
 * The queue of places.
 *
 * @param onglets one a state, with its count
 * @param territoires of the perimeter, to filter by
 * @param actions that the account may do to many places; empty for a partner
 * @param compte « 12 lieux »
 * @param filtre false when nothing is filtered
 */
public record FilePage(
        EnTete enTete,
        Filtre filtre,
        boolean filtree,
        List<Onglet> onglets,
        List<Option> territoires,
        List<Option> sources,
        List<Option> fraicheurs,
        List<Option> natures,
        List<Option> actions,
        List<Ligne> lignes,
        Tri tri,
        String compte,
        List<Numero> pages) {
    public record Onglet(String libelle, String adresse, boolean courant) {}

    /**
     * @param avertissements « 2 points à regarder », empty for none
     * @param maj « 3 mars 2024 », « inconnue »
     */
    public record Ligne(
            String id,
            int version,
            String nom,
            String commune,
            String etat,
            String etatCle,
            String fraicheur,
            String fraicheurCle,
            String maj,
            String source,
            List<String> avertissements) {}

    public record Numero(String libelle, String adresse, boolean courant) {}

    public boolean agit() {
        return !actions.isEmpty();
    }
}
