package fr.maillage.feuillederoute.ressource;

import fr.maillage.feuillederoute.modele.EtatDeLien;
import java.util.Collection;

/** How many lines of each kind. */
record Compte(int pleins, int pointilles, int aucuns) {
    static Compte de(Collection<EtatDeLien> etats) {
        return new Compte(
                nombre(etats, EtatDeLien.PLEIN), nombre(etats, EtatDeLien.POINTILLE), nombre(etats, EtatDeLien.AUCUN));
    }

    private static int nombre(Collection<EtatDeLien> etats, EtatDeLien etat) {
        return (int) etats.stream().filter(e -> e == etat).count();
    }

    int total() {
        return pleins + pointilles + aucuns;
    }
}
