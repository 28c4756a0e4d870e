package fr.maillage.atelier.invitation;

import fr.maillage.courrier.EtatDeLettre;
import fr.maillage.courrier.SortDeLettre;
import java.util.Map;

/** Where somebody stands, in a few words. Pure. */
final class EtatDInvitation {
    private EtatDInvitation() {}

    /** @param sorts what became of letters, by number */
    static String de(Inscription inscription, Map<Long, SortDeLettre> sorts) {
        if (inscription.annulee()) {
            return "Invitation annulée";
        }
        var reponse = inscription.reponse();
        if (reponse != null) {
            return reponse.etat();
        }
        if (inscription.origine() == Inscription.Origine.SUR_PLACE) {
            return "Ajoutée à la feuille de présence";
        }
        if (inscription.lettres().isEmpty()) {
            return "Invitée";
        }
        int envois = inscription.lettres().size();
        var sort = sorts.get(inscription.lettres().getLast());
        var relance = envois > 1 ? ", relancée " + (envois - 1) + " fois" : "";
        if (sort == null || sort.etat() == EtatDeLettre.ENVOYEE) {
            return "Invitée" + relance + ", sans réponse";
        }
        return sort.etat() == EtatDeLettre.ECHOUEE
                ? "Courriel refusé\u00a0: vérifiez l’adresse"
                : "Courriel en attente de départ" + relance;
    }
}
