package fr.maillage.feuillederoute.fichier;

/** A file that cannot be read at all. The message is French, for the reader: what is wrong and what to do. */
public final class FichierRefuse extends RuntimeException {
    private static final long serialVersionUID = 1;

    public FichierRefuse(String message) {
        super(message);
    }

    public FichierRefuse(String message, Throwable cause) {
        super(message, cause);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
