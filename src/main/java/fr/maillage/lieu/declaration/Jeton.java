package fr.maillage.lieu.declaration;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What opens a draft or a link: 128 bits drawn at random. The database keeps its fingerprint only.
 *
 * @param valeur as in addresses: 22 letters, figures, hyphens
 */
public record Jeton(String valeur) {
    private static final Pattern FORME = Pattern.compile("[A-Za-z0-9_-]{22}");
    private static final int OCTETS = 16;
    private static final SecureRandom HASARD = new SecureRandom();

    public Jeton {
        if (!FORME.matcher(valeur).matches()) {
            throw new IllegalArgumentException("not a token");
        }
    }

    public static Jeton tirer() {
        var octets = new byte[OCTETS];
        HASARD.nextBytes(octets);
        return new Jeton(Base64.getUrlEncoder().withoutPadding().encodeToString(octets));
    }

    public static Optional<Jeton> lire(String valeur) {
        return FORME.matcher(valeur).matches() ? Optional.of(new Jeton(valeur)) : Optional.empty();
    }

    byte[] empreinte(String usage) {
        return empreinte(usage, valeur);
    }

    static byte[] empreinte(String usage, String valeur) {
        try {
            return MessageDigest.getInstance("SHA-256").digest((usage + "\n" + valeur).getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Never in a journal. */
    @Override
    public String toString() {
        return "Jeton[…]";
    }
}
