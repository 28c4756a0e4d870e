package fr.maillage.compte.connexion;

import fr.maillage.compte.connexion.LiensDeConnexion.Etat;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Rubrique;

/**
 * The page of a sign-in link. Opening it signs nobody in: mail programs open links before people do.
 *
 * @param jeton secret of the link, for the button; empty when there is none
 * @param titre what is the matter
 * @param explication what to do
 */
public record PageLien(String jeton, String titre, String explication) {
    static PageLien de(String jeton, Etat etat) {
        return switch (etat) {
            case VALABLE -> new PageLien(jeton, "Confirmer la connexion", "");
            case AUTRE_NAVIGATEUR ->
                refus(
                        "Ce lien a été demandé ailleurs",
                        "Pour que personne ne se connecte à votre place, un lien ne s’ouvre que dans le navigateur qui l’a demandé. "
                                + "Rouvrez-le dans ce navigateur-là, ou demandez un autre lien ici.");
            case DEJA_UTILISE ->
                refus(
                        "Ce lien a déjà servi",
                        "Un lien de connexion sert une seule fois. Si ce n’est pas vous qui l’avez utilisé, prévenez un administrateur du "
                                + "site.");
            case PERIME ->
                refus(
                        "Ce lien a expiré",
                        "Un lien de connexion sert pendant 15\u00a0minutes. Demandez-en un autre\u00a0: il arrive aussitôt.");
            case INCONNU ->
                refus(
                        "Ce lien ne correspond à aucune demande",
                        "Il a pu être coupé par la messagerie, ou remplacé par un plus récent. Copiez-le en entier, ou demandez-en un "
                                + "autre.");
        };
    }

    private static PageLien refus(String titre, String explication) {
        return new PageLien("", titre, explication);
    }

    public boolean utilisable() {
        return !jeton.isEmpty();
    }

    public EnTete enTete() {
        return EnTete.de(titre, Rubrique.AUCUNE).sous(new Lien("Se connecter", "/connexion"));
    }
}
