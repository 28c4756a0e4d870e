package fr.maillage.territoire;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the tables are read: in the program itself, or in a folder that « donnees preparer » wrote. */
public final class Tables {
    private final Lecture lecture;

    @FunctionalInterface
    private interface Lecture {
        InputStream ouvrir(String chemin) throws IOException;
    }

    private Tables(Lecture lecture) {
        this.lecture = lecture;
    }

    public static Tables duProgramme() {
        return new Tables(chemin -> {
            InputStream flux = Tables.class.getResourceAsStream("/donnees/" + chemin);
            if (flux == null) {
                throw new IOException("not shipped: /donnees/" + chemin);
            }
            return flux;
        });
    }

    /** What the command does not write (names of départements, provenance of territories) still comes from the program. */
    public static Tables duDossier(Path dossier) {
        return new Tables(chemin -> Files.exists(dossier.resolve(chemin))
                ? Files.newInputStream(dossier.resolve(chemin))
                : duProgramme().ouvrir(chemin));
    }

    /** @param chemin « territoire/communes.csv » */
    public InputStream ouvrir(String chemin) throws IOException {
        return lecture.ouvrir(chemin);
    }

    /** Bytes of a table as shipped. */
    public long taille(String chemin) throws IOException {
        try (InputStream flux = ouvrir(chemin)) {
            return flux.transferTo(java.io.OutputStream.nullOutputStream());
        }
    }
}
