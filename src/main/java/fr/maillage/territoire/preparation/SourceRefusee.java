package fr.maillage.territoire.preparation;

/** A source file that cannot be used. The message is in French, names the file and says what to do. */
public final class SourceRefusee extends RuntimeException {
    private static final String REFAIRE = "Refaites les tables avec «\u00a0maillage donnees preparer\u00a0».";

    public SourceRefusee(String message) {
        super(message);
    }

    public SourceRefusee(String message, Throwable cause) {
        super(message, cause);
    }

    /** A table that « donnees preparer » should have made otherwise. */
    public static SourceRefusee table(String chemin, String defaut) {
        return new SourceRefusee("La table «\u00a0" + chemin + "\u00a0» " + defaut + ". " + REFAIRE);
    }

    /** Tables that contradict each other, or hold what cannot be read; {@code cause} keeps the technical detail. */
    public static SourceRefusee tables(String defaut, Throwable cause) {
        return new SourceRefusee(defaut + " (détail technique\u00a0: " + cause.getMessage() + "). " + REFAIRE, cause);
    }

    static SourceRefusee aLaLigne(String chemin, long ligne, String raison) {
        return new SourceRefusee("Fichier « " + chemin + " », ligne " + ligne + "\u00a0: " + raison);
    }
}
