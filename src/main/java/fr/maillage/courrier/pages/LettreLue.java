package fr.maillage.courrier.pages;

import fr.maillage.courrier.EtatDeLettre;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A letter of the outbox.
 *
 * @param texte null once erased
 * @param envoyeeLe null as long as it has not left
 * @param erreur what the mail server said last, null when nothing went wrong
 */
public record LettreLue(
        long id,
        String destinataire,
        String objet,
        @Nullable String texte,
        Instant deposeeLe,
        EtatDeLettre etat,
        int essais,
        Instant prochaineTentative,
        @Nullable Instant envoyeeLe,
        @Nullable String erreur) {
    /** Whether it can be sent again. */
    public boolean aRenvoyer() {
        return etat == EtatDeLettre.ECHOUEE && texte != null;
    }
}
