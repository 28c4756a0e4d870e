package fr.maillage.territoire;

/** A selection that cannot be recorded; the message is for the user, in French, and says what to change. */
public class SelectionRefusee extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SelectionRefusee(String message) {
        super(message);
    }
}
