package fr.maillage.feuillederoute.edition;

import fr.maillage.demarche.Demarche;
import fr.maillage.feuillederoute.lecture.Lisible.SectionLue;
import fr.maillage.feuillederoute.modele.Statut;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Pagination;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The public page of a roadmap.
 *
 * @param retour where an account goes back from a preview; null for the public
 * @param etat « État au 24 novembre 2026 »
 * @param demarchePublique link to the page of its démarche; null while that page is closed
 * @param enjeux with what is under each
 * @param autres défis, chantiers and actions that hang on nothing
 * @param entendues what was heard, the first ones
 * @param nombreDEntendues how many there are in all
 * @param documents none in a preview
 */
public record PagePublique(
        EnTete enTete,
        Demarche demarche,
        @Nullable String retour,
        String etat,
        String territoire,
        @Nullable Lien demarchePublique,
        List<String> contexte,
        List<Chiffre> chiffres,
        List<Branche> enjeux,
        List<Branche> autres,
        List<Parole> entendues,
        int nombreDEntendues,
        @Nullable Lien facile,
        List<Lien> documents) {
    public record Chiffre(String nombre, String libelle) {}

    /** @param defis under an enjeu; one without name holds what hangs on no défi */
    public record Branche(Lien titre, String extrait, List<SousBranche> defis) {}

    public record SousBranche(@Nullable Lien titre, List<Feuille> chantiers) {}

    /** @param actions « 5 actions »; empty when it has none */
    public record Feuille(Lien titre, Statut statut, String actions) {}

    /** @param reprise where the roadmap answers */
    public record Parole(String texte, String source, Lien reprise) {}

    /**
     * The page of an element.
     *
     * @param enTetes short lines under the title: where it hangs, who coordinates
     * @param statut null for what has none
     * @param enfants what hangs under it, this page of them
     */
    public record Fiche(
            EnTete enTete,
            Demarche demarche,
            @Nullable String retour,
            String etat,
            List<Ligne> enTetes,
            @Nullable Statut statut,
            List<SectionLue> sections,
            String nomDesEnfants,
            List<Feuille> enfants,
            Pagination pages,
            Lien feuille) {}

    /** @param adresse empty when it leads nowhere */
    public record Ligne(String nom, String texte, String adresse) {}

    /** @param parties what somebody wrote */
    public record Facile(
            EnTete enTete,
            Demarche demarche,
            @Nullable String retour,
            ResumeFalc resume,
            Lien feuille,
            List<Lien> documents) {}
}
