package fr.maillage.lieu.recensement.lecture;

import fr.maillage.lieu.recensement.FichierIllisible;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The text of a file with the encoding found.
 *
 * @param contenu without byte order mark
 * @param encodage « UTF-8 », « UTF-16 », « Windows-1252 »
 */
record Decodage(String contenu, String encodage) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int SONDE = 4_096;

    static Decodage decoder(byte[] octets) {
        if (commence(octets, 0xff, 0xfe)) {
            return new Decodage(sansMarque(new String(octets, StandardCharsets.UTF_16LE)), "UTF-16");
        }
        if (commence(octets, 0xfe, 0xff)) {
            return new Decodage(sansMarque(new String(octets, StandardCharsets.UTF_16BE)), "UTF-16");
        }
        int nuls = nuls(octets);
        if (nuls > Math.min(octets.length, SONDE) / 4) {
            return new Decodage(
                    new String(octets, octets[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE),
                    "UTF-16");
        }
        if (nuls > 0 || commandes(octets) > Math.min(octets.length, SONDE) / 20) {
            throw new FichierIllisible(
                    "Ce fichier n’est pas un tableau (c’est peut-être une image ou un PDF). Choisissez un fichier CSV, XLSX, JSON ou GeoJSON.");
        }
        try {
            var texte = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(octets))
                    .toString();
            return new Decodage(sansMarque(texte), "UTF-8");
        } catch (CharacterCodingException pasUtf8) {
            return new Decodage(new String(octets, WINDOWS), "Windows-1252");
        }
    }

    private static String sansMarque(String texte) {
        return texte.startsWith("\ufeff") ? texte.substring(1) : texte;
    }

    private static boolean commence(byte[] octets, int premier, int second) {
        return octets.length >= 2 && (octets[0] & 0xff) == premier && (octets[1] & 0xff) == second;
    }

    private static int nuls(byte[] octets) {
        int nuls = 0;
        for (int i = 0; i < Math.min(octets.length, SONDE); i++) {
            nuls += octets[i] == 0 ? 1 : 0;
        }
        return nuls;
    }

    private static int commandes(byte[] octets) {
        int commandes = 0;
        for (int i = 0; i < Math.min(octets.length, SONDE); i++) {
            commandes += octets[i] > 0 && octets[i] < 32 && octets[i] != '\t' && octets[i] != '\n' && octets[i] != '\r'
                    ? 1
                    : 0;
        }
        return commandes;
    }
}
