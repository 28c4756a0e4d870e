package fr.maillage.compte;

import java.time.Duration;

/** Limits on repeated requests, counted in the database: the same for all nodes, and kept over a restart. */
public interface Limiteur {
    /**
     * Counts one request and says whether it may pass. Counted even if the caller's transaction is undone: call it before opening one.
     *
     * @param geste what is done (« declaration », « connexion »)
     * @param qui who does it, as an address of the network or an e-mail: kept only as a keyed fingerprint
     * @param maximum requests that may pass in the window
     * @param fenetre length of the window, which starts at the first request
     */
    boolean autoriser(String geste, String qui, int maximum, Duration fenetre);

    /**
     * An address of the network as limits should count it: one line often owns a whole block of 2⁶⁴ IPv6 addresses, so its first four
     * groups stand for it; an IPv4 address stays as it is.
     *
     * @param adresse of the client, as {@code HttpServletRequest.getRemoteAddr()} gives it
     */
    static String reseau(String adresse) {
        return BlocReseau.de(adresse);
    }
}
