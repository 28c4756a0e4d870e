package fr.maillage.lieu.recensement.pages;

import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an import would do.
 *
 * @param quand when it was tried
 * @param equation the balance; empty when the file cannot be read that way, and {@code erreur} says why
 * @param aRecommencer whether trying again may say something else
 * @param bouton « Importer 235 lignes »; empty when nothing would be written
 * @param dejaVus other imports of this very file
 */
public record EssaiPage(
        EnTete enTete,
        long id,
        String quand,
        String equation,
        @Nullable String erreur,
        boolean aRecommencer,
        String bouton,
        boolean publier,
        List<Lien> dejaVus,
        List<Alerte> alertes,
        List<Rejet> rejets,
        int nombreDeRejets,
        List<Apercu> apercus) {
    /** @param exemples rows and details, the first ones */
    public record Alerte(String libelle, long nombre, boolean aRevoir, List<String> exemples) {}

    public record Rejet(int ligne, String raison) {}

    /** A place as it would be written. */
    public record Apercu(
            int ligne, String nom, List<Valeur> valeurs, List<String> passages, List<String> avertissements) {}

    public record Valeur(String libelle, String texte) {}
}
