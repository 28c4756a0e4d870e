package fr.maillage.site.erreurs;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** The database is away or overloaded: nobody's fault in the request, come back later. */
@ControllerAdvice
class BaseInjoignable {
    private static final Logger JOURNAL = LoggerFactory.getLogger(BaseInjoignable.class);

    @ExceptionHandler({
        DataAccessResourceFailureException.class,
        TransientDataAccessException.class,
        CannotCreateTransactionException.class
    })
    void indisponible(Exception cause, HttpServletResponse reponse) throws IOException {
        JOURNAL.error("The database cannot answer", cause);
        reponse.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    static boolean concerne(Throwable cause) {
        return cause instanceof DataAccessResourceFailureException
                || cause instanceof TransientDataAccessException
                || cause instanceof CannotCreateTransactionException;
    }
}
