package fr.maillage.compte.registre;

import fr.maillage.compte.Compte;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account as administrators see it.
 *
 * @param derniereConnexion null when it never signed in
 * @param desactiveLe null when in service
 * @param anonymiseLe null as long as its personal data are there
 */
public record FicheDeCompte(
        Compte compte,
        Instant creeLe,
        @Nullable Instant derniereConnexion,
        @Nullable Instant desactiveLe,
        @Nullable Instant anonymiseLe) {
    public boolean enService() {
        return desactiveLe == null;
    }

    public boolean anonyme() {
        return anonymiseLe != null;
    }
}
