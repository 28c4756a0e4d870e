package fr.maillage.lieu.recensement.pages;

import fr.maillage.lieu.recensement.EtatDImport;
import fr.maillage.lieu.travail.Jauge;
import fr.maillage.presentation.EnTete;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an import stands, and what became of its rows.
 *
 * @param jauge shown while it runs
 * @param avancement « 300 lignes sur 1 200 »
 * @param erreur what stopped it, or why what was asked cannot be done; empty otherwise
 * @param choix outcomes to filter by
 * @param suite address of the next rows; null at the end
 */
public record SuiviPage(
        EnTete enTete,
        long id,
        EtatDImport etat,
        String resume,
        String annonce,
        String erreur,
        Jauge jauge,
        String avancement,
        String equation,
        boolean reprenable,
        boolean annulable,
        List<Choix> choix,
        List<Ligne> lignes,
        boolean annule,
        @Nullable String suite) {
    public record Choix(String libelle, String adresse, boolean choisi) {}

    /** @param lieu its identifier; empty when there is none */
    public record Ligne(
            int ligne, String issue, String raison, String lieu, List<String> avertissements, String annulation) {}

    public boolean enCours() {
        return etat == EtatDImport.EN_COURS;
    }
}
