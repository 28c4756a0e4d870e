package fr.maillage.feuillederoute.suivi.pages;

import fr.maillage.feuillederoute.modele.Fiche;
import fr.maillage.feuillederoute.suivi.Alerte;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import fr.maillage.presentation.formulaire.Saisie;
import java.util.List;
import java.util.Optional;

/**
 * One fiche of a review; none at its end.
 *
 * @param avis what happened to the fiche before; empty when nothing did
 */
public record PageDeRevue(EnTete enTete, String chemin, Optional<Vue> vue, int total, String avis, boolean alerte) {
    /**
     * @param version of the fiche that is shown
     * @param rang its rank among those of the review, from 1
     * @param passer address of the next one
     */
    public record Vue(
            Fiche fiche,
            int version,
            int rang,
            List<Alerte> alertes,
            List<Saisie> saisies,
            ResumeErreurs resume,
            String passer) {}

    public String revue() {
        return chemin + "/suivi/revue";
    }
}
