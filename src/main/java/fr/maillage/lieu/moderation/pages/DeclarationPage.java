package fr.maillage.lieu.moderation.pages;

import fr.maillage.lieu.moderation.Difference;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.formulaire.Option;
import fr.maillage.presentation.formulaire.ZoneDeTexte;
import java.util.List;

/**
 * One declaration, to decide.
 *
 * @param refus what was not done, and why; empty for none
 * @param ouverte false once decided
 * @param lignes what it changes
 * @param ressemblants places that may be the same, with the evidence
 */
public record DeclarationPage(
        EnTete enTete,
        String refus,
        Resume resume,
        boolean ouverte,
        List<LigneChoisie> lignes,
        boolean fermeture,
        List<Ressemblant> ressemblants,
        List<Message> echanges,
        List<Option> modelesDeRefus,
        List<Option> modelesDeQuestion,
        ZoneDeTexte motif,
        ZoneDeTexte question) {
    /** @param version of the declaration */
    public record Resume(
            String id,
            int version,
            int versionDuLieu,
            String genre,
            String etat,
            String quand,
            String origine,
            String remarque,
            String structure,
            boolean joignable,
            List<String> signaux,
            Lien lieu) {}

    /**
     * @param cle of the field, « passages » for the stops
     * @param modifieDepuis somebody else changed this field since the declarant read it
     */
    public record LigneChoisie(Difference.Ligne ligne, boolean modifieDepuis) {}

    public record Ressemblant(Lien lieu, String adresse, List<String> preuves, Lien fusion) {}

    public record Message(String quand, String qui, String texte) {}
}
