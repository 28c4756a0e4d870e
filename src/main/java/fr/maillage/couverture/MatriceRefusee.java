package fr.maillage.couverture;

import fr.maillage.presentation.Typographie;

/** Durations given to judge the time models that cannot be used; the message, in French, names the file and the line. */
public final class MatriceRefusee extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MatriceRefusee(String message) {
        super(Typographie.francaise(message));
    }

    MatriceRefusee(String message, Throwable cause) {
        super(Typographie.francaise(message), cause);
    }
}
