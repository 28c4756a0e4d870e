package fr.maillage.presentation;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * A request that cannot be answered, with what the reader is told: what happened, then what to do. In French, shown as it is.
 *
 * <p>Any other failure shows a general message: what a library says is for the log.
 */
public final class Refus extends ResponseStatusException {
    private static final long serialVersionUID = 1L;

    private Refus(HttpStatus statut, String explication) {
        super(statut, explication);
    }

    /** 404: « Aucune commune ne porte le code 55999. Cherchez-la par son nom. » */
    public static Refus introuvable(String explication) {
        return new Refus(HttpStatus.NOT_FOUND, explication);
    }

    /** 410: what was at this address is gone for good. */
    public static Refus disparu(String explication) {
        return new Refus(HttpStatus.GONE, explication);
    }

    /** 400: the address or the form holds something that cannot be understood. */
    public static Refus illisible(String explication) {
        return new Refus(HttpStatus.BAD_REQUEST, explication);
    }

    /** 403: the reader is known, and may not do this; or should sign in first. */
    public static Refus interdit(String explication) {
        return new Refus(HttpStatus.FORBIDDEN, explication);
    }

    /** 429: asked too often; the sentence says when to come back. */
    public static Refus tropSouvent(String explication) {
        return new Refus(HttpStatus.TOO_MANY_REQUESTS, explication);
    }

    public String explication() {
        var raison = getReason();
        return raison == null ? "" : raison;
    }
}
