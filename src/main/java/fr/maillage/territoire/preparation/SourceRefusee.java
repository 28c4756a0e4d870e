package fr.maillage.territoire.preparation;

/** A source file that cannot be used. The message is in French, names the file and says what to do. */
public final class SourceRefusee extends RuntimeException {
    public SourceRefusee(String message) {
        super(message);
    }

    public SourceRefusee(String message, Throwable cause) {
        super(message, cause);
    }

    static SourceRefusee aLaLigne(String chemin, long ligne, String raison) {
        return new SourceRefusee("Fichier « " + chemin + " », ligne " + ligne + "\u00a0: " + raison);
    }
}
