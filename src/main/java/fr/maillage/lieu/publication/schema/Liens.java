package fr.maillage.lieu.publication.schema;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Addresses of sites as the official library accepts them: complete, ASCII, without parentheses. */
final class Liens {
    private Liens() {}

    /** The address, completed and encoded where needed; empty when it cannot be one. */
    static Optional<String> lire(String texte) {
        var complet = texte.strip();
        if (!complet.contains("://")) {
            complet = "https://" + complet;
        }
        if (ReglesDeLaBibliotheque.url(complet)) {
            return Optional.of(complet);
        }
        return encode(complet).filter(ReglesDeLaBibliotheque::url);
    }

    private static Optional<String> encode(String texte) {
        try {
            int debut = texte.indexOf("://") + 3;
            int fin = debut;
            while (fin < texte.length() && "/?#".indexOf(texte.charAt(fin)) < 0) {
                fin++;
            }
            var hote = IDN.toASCII(texte.substring(debut, fin));
            var schema = texte.substring(0, debut).toLowerCase(Locale.ROOT);
            return Optional.of(new URI(schema + hote + ascii(texte.substring(fin))).toString());
        } catch (IllegalArgumentException | URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String ascii(String suite) {
        var encode = new StringBuilder();
        for (byte octet : suite.getBytes(StandardCharsets.UTF_8)) {
            char signe = (char) (octet & 0xff);
            if (signe > ' ' && signe < 0x7f && "()|\\\"<>^`{}".indexOf(signe) < 0) {
                encode.append(signe);
            } else {
                encode.append('%').append("%02X".formatted(octet & 0xff));
            }
        }
        return encode.toString();
    }
}
