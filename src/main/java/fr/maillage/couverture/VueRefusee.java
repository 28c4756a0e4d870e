package fr.maillage.couverture;

/** A service, a model of time or an index that does not exist; the message, in French, lists those that do. */
public final class VueRefusee extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    public VueRefusee(String message) {
        super(message);
    }
}
