package fr.maillage.territoire.preparation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes tables all or none: each goes to a temporary neighbour first, and takes its place once all are written. */
public final class Ecriture {
    private Ecriture() {}

    public static void ecrire(Path sortie, List<TableEcrite> tables) {
        Map<Path, Path> provisoires = new LinkedHashMap<>();
        try {
            for (TableEcrite table : tables) {
                Path cible = sortie.resolve(table.chemin());
                Path dossier = Files.createDirectories(cible.toAbsolutePath().getParent());
                Path provisoire = Files.createTempFile(dossier, ".preparation", ".tmp");
                provisoires.put(provisoire, cible);
                Files.write(provisoire, table.contenu());
                lisiblePar(provisoire);
            }
            for (var paire : provisoires.entrySet()) {
                Files.move(paire.getKey(), paire.getValue(), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new SourceRefusee(
                    "Les tables ne peuvent pas être écrites dans « " + sortie
                            + " ». Vérifiez que le dossier existe, que vous avez le droit d’y écrire et qu’il reste de la place.",
                    e);
        } finally {
            provisoires.keySet().forEach(Ecriture::effacer);
        }
    }

    private static void lisiblePar(Path fichier) throws IOException {
        if (fichier.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(
                    fichier, java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
        }
    }

    private static void effacer(Path provisoire) {
        try {
            Files.deleteIfExists(provisoire);
        } catch (IOException e) {
            System.getLogger(Ecriture.class.getName())
                    .log(System.Logger.Level.WARNING, "temporary file left behind: " + provisoire, e);
        }
    }
}
