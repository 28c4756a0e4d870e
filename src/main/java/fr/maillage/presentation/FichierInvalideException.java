package fr.maillage.presentation;

/** A model file that cannot be used. Its message is in French, for the person who wrote the file. */
public final class FichierInvalideException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public FichierInvalideException(String message) {
        super(Typographie.francaise(message));
    }

    public FichierInvalideException(String message, Throwable cause) {
        super(Typographie.francaise(message), cause);
    }
}
