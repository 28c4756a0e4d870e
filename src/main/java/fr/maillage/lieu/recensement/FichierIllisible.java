package fr.maillage.lieu.recensement;

/** A file or a mapping that cannot be read at all. The message is French, for the reader: what is wrong and what to do. */
public class FichierIllisible extends RuntimeException {
    private static final long serialVersionUID = 1;

    public FichierIllisible(String message) {
        super(message);
    }

    public FichierIllisible(String message, Throwable cause) {
        super(message, cause);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
