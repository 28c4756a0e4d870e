package fr.maillage.demarche.methode.pages;

import fr.maillage.demarche.methode.plan.EtatDEtape;
import fr.maillage.demarche.methode.plan.Porte;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import fr.maillage.presentation.formulaire.Saisie;
import java.util.List;

/**
 * One step, and all that is done on it.
 *
 * @param chemin of the step
 * @param avis what happened to what was sent; empty when nothing did
 * @param aTerminer fields of the form that calls it done; empty once it is
 * @param manque how many gates are closed
 * @param avant,apres neighbours; their label is empty when there is none
 */
public record PageDEtape(
        EnTete enTete,
        String chemin,
        String but,
        EtatDEtape etat,
        boolean ici,
        String prevues,
        String reelles,
        Lien changer,
        String avis,
        ResumeErreurs resume,
        List<LivrableARemplir> livrables,
        List<PorteAOuvrir> portes,
        List<Saisie> aCommencer,
        List<Saisie> aTerminer,
        int manque,
        Lien avant,
        Lien apres) {

    /** @param etat in words */
    public record LivrableARemplir(
            String id,
            String nom,
            String but,
            String etat,
            boolean depose,
            String lien,
            String note,
            int version,
            List<Saisie> saisies) {}

    /**
     * @param par who opened it by hand, and when; empty when nobody did
     * @param saisies empty when it is open
     */
    public record PorteAOuvrir(Porte porte, String par, List<Saisie> saisies) {}
}
