package fr.maillage.site.erreurs;

import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Rubrique;

/** The page of a failure. */
public record PageErreur(int statut, String titre, String explication, String conseil) {
    static PageErreur de(Erreur erreur) {
        return new PageErreur(erreur.statut(), erreur.titre(), erreur.explication(), erreur.conseil());
    }

    public EnTete enTete() {
        return EnTete.de(titre, Rubrique.AUCUNE);
    }

    public boolean introuvable() {
        return statut == 404;
    }
}
