package fr.maillage.diagnostic.pages;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The figures of decks that were just projected, by what they hold: a browser asks for them one by one, and the deck is not made again for each.
 * A figure found here is the one that the page named, whatever changed since.
 */
@Component
class FiguresGardees {
    /** Of all figures together. A figure that went is made again. */
    private static final long OCTETS_MAX = 16L << 20;

    private final LinkedHashMap<String, byte[]> figures = new LinkedHashMap<>(64, 0.75f, true);
    private long octets;

    /** @return what names the figure in an address */
    String garder(String atelier, byte[] figure) {
        var empreinte = empreinte(figure);
        synchronized (figures) {
            if (figures.put(cle(atelier, empreinte), figure) == null) {
                octets += figure.length;
            }
            for (var plusAncienne = figures.entrySet().iterator(); octets > OCTETS_MAX; plusAncienne.remove()) {
                octets -= plusAncienne.next().getValue().length;
            }
        }
        return empreinte;
    }

    Optional<byte[]> trouver(String atelier, String empreinte) {
        synchronized (figures) {
            return Optional.ofNullable(figures.get(cle(atelier, empreinte)));
        }
    }

    private static String cle(String atelier, String empreinte) {
        return atelier + " " + empreinte;
    }

    private static String empreinte(byte[] figure) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(figure), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
