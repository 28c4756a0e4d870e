package fr.maillage.couverture.reseau;

/** The extract of the road network cannot be used; the message says in French what to do. Nothing else stops working. */
public final class ReseauIllisible extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ReseauIllisible(String message) {
        super(message);
    }

    ReseauIllisible(String message, Throwable cause) {
        super(message, cause);
    }
}
