package fr.maillage.compte;

import fr.maillage.presentation.Refus;
import java.util.Optional;

/** The accounts, and whose request this is. */
public interface Comptes {
    /** The account signed in on the request under way; empty for a visitor and outside of any request. */
    Optional<Compte> connecte();

    /** Any account that ever was, deactivated ones included: histories name them. */
    Optional<Compte> parId(String id);

    /** The account in service that receives its links at this address, whatever the case. */
    Optional<Compte> parCourriel(String courriel);

    /**
     * The account signed in, when it may do what asks for {@code minimum}.
     *
     * @throws Refus 403 otherwise, in words for the reader
     */
    default Compte exiger(Role minimum) {
        var compte = connecte().orElseThrow(() -> Refus.interdit("Cette page demande de se connecter."));
        if (!compte.role().auMoins(minimum)) {
            throw Refus.interdit(
                    "Votre compte («\u00a0" + compte.role().libelle() + "\u00a0») ne permet pas d’ouvrir cette page.");
        }
        return compte;
    }
}
