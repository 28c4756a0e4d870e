package fr.maillage.lieu.recensement;

/** An import that cannot be run, resumed or undone now; the message is French, for the reader. */
public final class ImportImpossible extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ImportImpossible(String message) {
        super(message);
    }
}
