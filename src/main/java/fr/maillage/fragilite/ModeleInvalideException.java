package fr.maillage.fragilite;

import fr.maillage.presentation.Typographie;

/** A model file that cannot be used. Its message is in French, for the person who wrote the file. */
public final class ModeleInvalideException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ModeleInvalideException(String message) {
        super(Typographie.francaise(message));
    }

    public ModeleInvalideException(String message, Throwable cause) {
        super(Typographie.francaise(message), cause);
    }
}
