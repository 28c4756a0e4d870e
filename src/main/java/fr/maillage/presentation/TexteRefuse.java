package fr.maillage.presentation;

/** A file that a user names cannot be read as text; the message says why, in French. */
public final class TexteRefuse extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    TexteRefuse(String message) {
        super(message);
    }
}
