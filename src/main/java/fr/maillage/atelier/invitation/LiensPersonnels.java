package fr.maillage.atelier.invitation;

import fr.maillage.presentation.Hasard;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Secrets of personal links: the base only holds their digests. */
final class LiensPersonnels {
    /** 128 bits. */
    private static final int LONGUEUR = 27;

    private static final Pattern FORME = Pattern.compile("[0-9a-z]{" + LONGUEUR + "}");

    private LiensPersonnels() {}

    static String tirer() {
        return Hasard.texte(LONGUEUR);
    }

    static boolean plausible(String secret) {
        return FORME.matcher(secret).matches();
    }

    static String chemin(String secret) {
        return "/inscription/" + secret;
    }

    static String empreinte(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
