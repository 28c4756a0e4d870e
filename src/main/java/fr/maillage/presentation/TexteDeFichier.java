package fr.maillage.presentation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The whole text of a file that a user names: UTF-8 with or without mark, UTF-16 with mark, else Windows-1252. */
public final class TexteDeFichier {
    private static final long OCTETS_AU_PLUS = 100_000_000;

    private TexteDeFichier() {}

    /** @throws TexteRefuse when it is absent, unreadable, too large, empty, or no text */
    public static String lire(Path fichier) {
        String texte = decoder(octets(fichier));
        if (texte.isBlank()) {
            throw new TexteRefuse("Le fichier «\u00a0" + fichier + "\u00a0» est vide.");
        }
        if (texte.indexOf('\0') >= 0) {
            throw new TexteRefuse("Le fichier «\u00a0" + fichier + "\u00a0» n’est pas un texte.");
        }
        return texte;
    }

    /** What parts the columns of a CSV: the one that its first line with text holds most, among semicolon, comma, tab and bar. */
    public static char separateur(String texte) {
        String titres = texte.lines().filter(l -> !l.isBlank()).findFirst().orElse("");
        char meilleur = ';';
        for (char candidat : new char[] {',', '\t', '|'}) {
            if (fois(titres, candidat) > fois(titres, meilleur)) {
                meilleur = candidat;
            }
        }
        return meilleur;
    }

    private static long fois(String texte, char lettre) {
        return texte.chars().filter(c -> c == lettre).count();
    }

    private static byte[] octets(Path fichier) {
        try {
            if (Files.isDirectory(fichier)) {
                throw new TexteRefuse("«\u00a0" + fichier + "\u00a0» est un dossier\u00a0: indiquez un fichier.");
            }
            if (Files.size(fichier) > OCTETS_AU_PLUS) {
                throw new TexteRefuse(
                        "Le fichier «\u00a0" + fichier + "\u00a0» est trop gros\u00a0: 100\u00a0Mo au plus.");
            }
            return Files.readAllBytes(fichier);
        } catch (NoSuchFileException e) {
            throw new TexteRefuse("Le fichier «\u00a0" + fichier + "\u00a0» n’existe pas.");
        } catch (IOException e) {
            throw new TexteRefuse(
                    "Le fichier «\u00a0" + fichier + "\u00a0» ne se lit pas. Vérifiez ses droits d’accès.");
        }
    }

    /** Any bytes make a text: what is no UTF-8 is read as older French spreadsheets write. */
    public static String decoder(byte[] octets) {
        if (commence(octets, 0xff, 0xfe) || commence(octets, 0xfe, 0xff)) {
            return new String(octets, StandardCharsets.UTF_16);
        }
        try {
            String texte = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(octets))
                    .toString();
            return texte.startsWith("\ufeff") ? texte.substring(1) : texte;
        } catch (CharacterCodingException pasUtf8) {
            return new String(octets, Charset.forName("windows-1252"));
        }
    }

    private static boolean commence(byte[] octets, int premier, int second) {
        return octets.length >= 2 && (octets[0] & 0xff) == premier && (octets[1] & 0xff) == second;
    }
}
