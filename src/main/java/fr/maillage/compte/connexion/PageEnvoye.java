package fr.maillage.compte.connexion;

import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Rubrique;

/**
 * What happens after asking for a link.
 *
 * @param part whether letters leave by a mail server
 */
public record PageEnvoye(boolean part) {
    public EnTete enTete() {
        return EnTete.de("Ouvrez le lien que vous avez reçu", Rubrique.AUCUNE)
                .sous(new Lien("Se connecter", "/connexion"));
    }
}
