package fr.maillage.site.commande;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** Where a verb writes its data: the standard output, or a file. */
final class Sortie {
    private Sortie() {}

    /** Text on its way out. */
    @FunctionalInterface
    interface Ecriture {
        void vers(Appendable cible) throws IOException;
    }

    /**
     * A file is written aside, then moved: a failure leaves the former one whole.
     *
     * @param fichier null for the standard output
     */
    static void ecrire(@Nullable Path fichier, PrintWriter standard, Ecriture ecriture) throws IOException {
        if (fichier == null) {
            ecriture.vers(standard);
            standard.flush();
            if (standard.checkError()) {
                throw new IOException("la sortie standard est fermée ou pleine");
            }
            return;
        }
        var brouillon = fichier.resolveSibling(fichier.getFileName() + ".partiel");
        try (var texte = Files.newBufferedWriter(brouillon, StandardCharsets.UTF_8)) {
            ecriture.vers(texte);
            texte.close();
            Files.move(brouillon, fichier, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(brouillon);
        }
    }
}
