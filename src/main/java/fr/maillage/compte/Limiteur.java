package fr.maillage.compte;

import java.time.Duration;

/** Limits on repeated requests, counted in the database: the same for all nodes, and kept over a restart. */
public interface Limiteur {
    /**
     * Counts one request and says whether it may pass.
     *
     * @param geste what is done (« declaration », « connexion »)
     * @param qui who does it, as an address of the network or an e-mail: kept only as a keyed fingerprint
     * @param maximum requests that may pass in the window
     * @param fenetre length of the window
     */
    boolean autoriser(String geste, String qui, int maximum, Duration fenetre);
}
