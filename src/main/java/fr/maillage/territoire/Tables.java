package fr.maillage.territoire;

import fr.maillage.territoire.preparation.SourceRefusee;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Where the tables are read: in the program itself, or in a folder that « donnees preparer » wrote. */
public final class Tables {
    /** Its presence tells a folder of tables from any other. */
    private static final String TEMOIN = "territoire/communes.csv";

    private static final Set<String> ECRITES_A_LA_MAIN =
            Set.of("territoire/departements.csv", "territoire/provenance.csv");

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

    /**
     * The tables that « donnees preparer » wrote in a folder. What it does not write still comes from the program.
     *
     * @throws SourceRefusee when the folder does not hold them
     */
    public static Tables duDossier(Path dossier) {
        if (!Files.isRegularFile(dossier.resolve(TEMOIN))) {
            throw new SourceRefusee("Le dossier des tables «\u00a0" + dossier + "\u00a0» ne contient pas " + TEMOIN
                    + ". Indiquez le dossier que «\u00a0maillage donnees preparer --sortie\u00a0» a écrit.");
        }
        return new Tables(chemin -> ECRITES_A_LA_MAIN.contains(chemin)
                ? duProgramme().ouvrir(chemin)
                : Files.newInputStream(dossier.resolve(chemin)));
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
