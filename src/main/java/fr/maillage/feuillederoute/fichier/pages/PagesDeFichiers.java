package fr.maillage.feuillederoute.fichier.pages;

import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Pagination;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the pages of files show. */
public final class PagesDeFichiers {
    private PagesDeFichiers() {}

    /**
     * @param racine address of these pages
     * @param contenu « 12 actions, 3 chantiers »; empty for an empty roadmap
     * @param erreur what is wrong with the file just sent; null for nothing
     */
    public record Accueil(
            EnTete enTete,
            String racine,
            String contenu,
            ResumeErreurs resume,
            @Nullable String erreur,
            List<Ligne> imports) {}

    /** A file that was sent. */
    public record Ligne(Lien fichier, String quand, String etat, String bilan) {}

    /** @param lignes of the fate that is looked at, on this page */
    public record Essai(
            EnTete enTete,
            String racine,
            String chemin,
            String fichier,
            String format,
            String avis,
            String bilan,
            int aEcrire,
            String tete,
            List<String> remarques,
            List<String> personnes,
            List<Onglet> onglets,
            List<Rangee> lignes,
            Pagination pages) {}

    public record Onglet(String libelle, String adresse, boolean courant) {}

    public record Rangee(String ou, String quoi, String sort, List<String> details) {}

    /** A file that is no longer to be confirmed. */
    public record Suivi(
            EnTete enTete, String racine, String chemin, String avis, String etat, String bilan, boolean annulable) {}

    /** @param pertes what the workbook has no place for */
    public record Tet(EnTete enTete, String racine, int actions, List<String> pertes) {}

    /**
     * @param bilan « 3 actions ont tout ce qui est demandé, sur 12 »
     * @param confidentielles how many actions are left out
     */
    public record Etat(
            EnTete enTete,
            String racine,
            String bilan,
            int confidentielles,
            List<Incomplete> actions,
            Pagination pages) {}

    public record Incomplete(Lien action, List<String> manques) {}
}
