package fr.maillage.territoire.preparation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The text of a source file with the encoding found: UTF-8 (with or without mark), else Windows-1252, which French
 * administrations still send.
 *
 * @param contenu without byte order mark
 * @param encodage « UTF-8 » or « windows-1252 »
 */
record TexteSource(String contenu, String encodage) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char MARQUE = '\uFEFF';

    static TexteSource lire(Path dossier, String chemin) {
        Path fichier = dossier.resolve(chemin);
        if (!Files.isRegularFile(fichier)) {
            throw new SourceRefusee("Le fichier « " + chemin + " » manque dans le dossier des sources « " + dossier
                    + " ». Déposez-le à cet endroit, ou indiquez un autre dossier avec --sources.");
        }
        try {
            return decoder(Files.readAllBytes(fichier), chemin);
        } catch (IOException e) {
            throw new SourceRefusee(
                    "Le fichier « " + chemin + " » ne peut pas être lu. Vérifiez ses droits d’accès.", e);
        }
    }

    private static TexteSource decoder(byte[] octets, String chemin) {
        try {
            String texte = strict(octets, StandardCharsets.UTF_8);
            boolean marque = !texte.isEmpty() && texte.charAt(0) == MARQUE;
            return new TexteSource(marque ? texte.substring(1) : texte, "UTF-8");
        } catch (CharacterCodingException pasUtf8) {
            try {
                return new TexteSource(strict(octets, WINDOWS), "windows-1252");
            } catch (CharacterCodingException e) {
                throw new SourceRefusee(
                        "Le fichier « " + chemin
                                + " » n’est ni en UTF-8 ni en Windows-1252. Enregistrez-le de nouveau en UTF-8.",
                        e);
            }
        }
    }

    private static String strict(byte[] octets, Charset jeu) throws CharacterCodingException {
        return jeu.newDecoder().decode(ByteBuffer.wrap(octets)).toString();
    }
}
