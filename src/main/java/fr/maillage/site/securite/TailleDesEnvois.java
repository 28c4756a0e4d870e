package fr.maillage.site.securite;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses files that are too large, and those sent where no file is expected, before anything reads them.
 *
 * <p>Comes before Spring Security: looking for the anti-forgery field, it would have the server read the whole body, and a body over the
 * limits would look like a form without the field (403) when it is too large (413).
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class TailleDesEnvois extends OncePerRequestFilter {
    private static final long IMPORT = 51L * 1024 * 1024;
    private static final long DOCUMENT = 11L * 1024 * 1024;
    private static final long AILLEURS = 1024 * 1024;

    /** Where a démarche is given a document for its public page. */
    private static final Pattern DOCUMENTS = Pattern.compile("/gestion/demarches/[0-9a-z]{8}/page-publique/documents");

    @Override
    protected void doFilterInternal(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        var type = requete.getContentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/")) {
            suite.doFilter(requete, reponse);
            return;
        }
        long octets = requete.getContentLengthLong();
        if (octets < 0) {
            reponse.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (octets > limite(requete.getRequestURI())) {
            reponse.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            suite.doFilter(requete, reponse);
        }
    }

    private static long limite(String chemin) {
        if (chemin.startsWith("/gestion/imports/")) {
            return IMPORT;
        }
        return DOCUMENTS.matcher(chemin).matches() ? DOCUMENT : AILLEURS;
    }
}
