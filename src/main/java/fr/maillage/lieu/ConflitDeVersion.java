package fr.maillage.lieu;

/** Somebody else wrote the place since it was read: nothing was written, the caller shows both. */
public final class ConflitDeVersion extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ConflitDeVersion(String id, int attendue, int trouvee) {
        super("place " + id + " is at version " + trouvee + ", not " + attendue);
    }
}
