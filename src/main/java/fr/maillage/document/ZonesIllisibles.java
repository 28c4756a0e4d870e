package fr.maillage.document;

/** The file given is not a document of that format that can be read: nothing was taken from it. */
public final class ZonesIllisibles extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ZonesIllisibles(String message, Throwable cause) {
        super(message, cause);
    }

    public ZonesIllisibles(String message) {
        super(message);
    }
}
