package fr.maillage.compte.connexion;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/** Secrets that travel in links and cookies. The database keeps their fingerprint only: whoever reads it cannot sign in. */
final class Secret {
    private static final int OCTETS = 24;
    private static final Pattern FORME = Pattern.compile("[A-Za-z0-9_-]{32}");
    private static final SecureRandom ALEA = new SecureRandom();

    private Secret() {}

    /** 192 random bits, in characters that an address carries as they are. */
    static String nouveau() {
        var octets = new byte[OCTETS];
        ALEA.nextBytes(octets);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
    }

    static boolean bienForme(String secret) {
        return FORME.matcher(secret).matches();
    }

    static byte[] empreinte(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
