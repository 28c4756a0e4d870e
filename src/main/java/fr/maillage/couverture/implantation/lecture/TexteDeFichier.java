package fr.maillage.couverture.implantation.lecture;

import fr.maillage.couverture.ImplantationRefusee;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file's text, bounded; what is not UTF-8 is replaced, and numbers do not suffer from it. */
public final class TexteDeFichier {
    private static final long OCTETS_AU_PLUS = 200_000_000L;

    private TexteDeFichier() {}

    /** @throws ImplantationRefusee when it cannot be read, is empty or too large */
    public static String de(Path fichier) {
        if (Files.isDirectory(fichier)) {
            throw new ImplantationRefusee("C’est un dossier, pas un fichier\u00a0: " + fichier + ".");
        }
        if (!Files.isReadable(fichier)) {
            throw new ImplantationRefusee("Ce fichier n’existe pas ou ne peut pas être lu\u00a0: " + fichier + ".");
        }
        try {
            if (Files.size(fichier) > OCTETS_AU_PLUS) {
                throw new ImplantationRefusee("Le fichier dépasse 200\u00a0Mo\u00a0: " + fichier + ".");
            }
            var texte = new String(Files.readAllBytes(fichier), StandardCharsets.UTF_8);
            if (texte.startsWith("\uFEFF")) {
                texte = texte.substring(1);
            }
            if (texte.isBlank()) {
                throw new ImplantationRefusee("Le fichier est vide\u00a0: " + fichier + ".");
            }
            return texte;
        } catch (IOException e) {
            throw new ImplantationRefusee("La lecture du fichier a échoué\u00a0: " + e.getMessage() + ".");
        }
    }
}
