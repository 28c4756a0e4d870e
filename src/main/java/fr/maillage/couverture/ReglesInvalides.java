package fr.maillage.couverture;

/** A file of rules that cannot be used; the message, in French, names the file, the line and the field. */
public final class ReglesInvalides extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    public ReglesInvalides(String message) {
        super(message);
    }

    public ReglesInvalides(String message, Throwable cause) {
        super(message, cause);
    }
}
