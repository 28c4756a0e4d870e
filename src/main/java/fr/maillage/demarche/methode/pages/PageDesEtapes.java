package fr.maillage.demarche.methode.pages;

import fr.maillage.demarche.Frise;
import fr.maillage.demarche.methode.plan.EtatDEtape;
import fr.maillage.demarche.methode.plan.Livrable;
import fr.maillage.demarche.methode.plan.Suivi;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import java.util.List;

/**
 * Where a démarche stands, step by step.
 *
 * @param methode name of the plan
 * @param ici the step where one is; its label is empty when all is done
 */
public record PageDesEtapes(
        EnTete enTete,
        String chemin,
        String methode,
        Frise frise,
        Lien ici,
        int faites,
        int total,
        List<LigneDePhase> phases) {

    /** @param dates « octobre 2021 à mars 2022 », empty when not known */
    public record LigneDePhase(String nom, String but, String dates, List<LigneDEtape> etapes) {}

    /**
     * @param prevues planned dates in words, empty when not known
     * @param reelles real dates in words, empty when it has not begun
     * @param manque what is still missing before it can be called done; empty when nothing is
     * @param passees gates opened without what they ask for
     */
    public record LigneDEtape(
            int numero,
            Lien nom,
            EtatDEtape etat,
            boolean ici,
            String prevues,
            String reelles,
            List<LigneDeLivrable> livrables,
            List<String> manque,
            int passees) {}

    public record LigneDeLivrable(Livrable livrable, Suivi.DeLivrable suivi) {}
}
