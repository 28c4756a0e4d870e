package fr.maillage.lieu.campagne.pages;

import fr.maillage.lieu.campagne.Avancement;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import fr.maillage.presentation.formulaire.Saisie;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A campaign, run.
 *
 * @param chiffres what counts, first
 * @param injoignables addresses whose letter was given up
 * @param aEnvoyer letters of the next sending; 0 for none
 * @param avancement null for a confirmation
 * @param lignes places written to, or bodies expected
 * @param refusees lines of a pasted list that were not read
 */
public record CampagnePage(
        EnTete enTete,
        String id,
        boolean collecte,
        boolean demonstration,
        boolean close,
        String annonce,
        String resume,
        List<Chiffre> chiffres,
        List<Injoignable> injoignables,
        int aEnvoyer,
        String apercu,
        ResumeErreurs erreurs,
        List<Saisie> lettre,
        @Nullable Avancement avancement,
        List<Ligne> lignes,
        List<String> refusees) {
    /** « 3 adresses injoignables » */
    public String combienInjoignables() {
        return Formats.compte(injoignables.size(), "adresse injoignable", "adresses injoignables");
    }

    public record Chiffre(String libelle, String valeur) {}

    /** @param lieu identifier of the place, empty for none */
    public record Ligne(
            String lieu, String nom, String commune, String adresse, String quand, String issue, boolean silencieuse) {}
}
