package fr.maillage.compte;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;

/** The block of addresses that one subscriber holds. */
final class BlocReseau {
    private static final int OCTETS_DU_BLOC = 8;

    private BlocReseau() {}

    static String de(String adresse) {
        if (adresse.indexOf(':') < 0) {
            return adresse;
        }
        try {
            // With a colon it can only be an address: nothing is looked up.
            var zone = adresse.indexOf('%');
            var lue = InetAddress.getByName(zone < 0 ? adresse : adresse.substring(0, zone));
            return lue instanceof Inet6Address
                    ? HexFormat.of().formatHex(lue.getAddress(), 0, OCTETS_DU_BLOC)
                    : lue.getHostAddress();
        } catch (UnknownHostException e) {
            // Not an address: counted as it is written.
            return adresse;
        }
    }
}
