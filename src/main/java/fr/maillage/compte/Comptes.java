package fr.maillage.compte;

import java.util.Optional;

/** The accounts, and whose request this is. */
public interface Comptes {
    /** The account signed in on the request under way; empty for a visitor and outside of any request. */
    Optional<Compte> connecte();

    Optional<Compte> parId(String id);

    Optional<Compte> parCourriel(String courriel);
}
