package fr.maillage.site.securite;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The public face of this site on the network. Settings {@code maillage.site.*}.
 *
 * @param adresse full address that the public uses (« https://maillage.exemple.fr »); null on a workstation. When it is given, requests
 *     for another host are refused; when it starts with https, cookies are reserved to https and browsers are told to stay on it
 * @param contactSecurite address for whoever finds a weakness, as a {@code mailto:} or {@code https:} URI; null when there is none
 */
@ConfigurationProperties("maillage.site")
record Adresse(@Nullable URI adresse, @Nullable URI contactSecurite) {
    /** Fails at start rather than refusing every visitor: an address without a host is a typing error. */
    Adresse {
        adresse = vide(adresse) ? null : adresse;
        contactSecurite = vide(contactSecurite) ? null : contactSecurite;
        if (adresse != null && adresse.getHost() == null) {
            throw new IllegalArgumentException("Le réglage maillage.site.adresse doit être une adresse complète, comme "
                    + "« https://maillage.exemple.fr » ; reçu : « " + adresse + " ».");
        }
    }

    boolean chiffree() {
        return adresse != null && "https".equals(adresse.getScheme());
    }

    /** Whether a request for this host is for us. The machine itself may always ask (health checks). */
    boolean accepte(String hote) {
        return adresse == null || hote.equalsIgnoreCase(adresse.getHost()) || estLocal(hote);
    }

    private static boolean estLocal(String hote) {
        return hote.equals("localhost") || hote.equals("127.0.0.1") || hote.equals("[::1]");
    }

    private static boolean vide(@Nullable URI uri) {
        return uri == null || uri.toString().isBlank();
    }
}
