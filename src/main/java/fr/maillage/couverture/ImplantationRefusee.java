package fr.maillage.couverture;

/** A siting question that cannot be answered as asked; the message is for the user, in French, and says what to change. */
public class ImplantationRefusee extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ImplantationRefusee(String message) {
        super(message);
    }
}
