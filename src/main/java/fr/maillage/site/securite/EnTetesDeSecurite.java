package fr.maillage.site.securite;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Headers of every answer: pages, errors, static files, redirects.
 *
 * <p>Set first of all, before Spring Security: a request refused by its firewall gets them too.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class EnTetesDeSecurite extends OncePerRequestFilter {
    private static final String CSP = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            // The page that hands out the map for other sites shows it in a frame.
            "frame-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "object-src 'none'",
            "frame-ancestors 'none'",
            "manifest-src 'self'");

    private static final Map<String, String> TOUJOURS = Map.of(
            "Content-Security-Policy", CSP,
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "strict-origin-when-cross-origin",
            // « Près de moi » asks where the reader is, on demand, for this site alone.
            "Permissions-Policy", "camera=(), geolocation=(self), microphone=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    private static final Map<String, String> DANS_UN_CADRE = dansUnCadre();

    /** The one page made to be shown inside other sites: it sets no cookie and has nothing to click but links. */
    private static final String A_INTEGRER = "/lieux/carte-integree";

    private static final String DEUX_ANS = "max-age=63072000; includeSubDomains";

    private final boolean chiffree;

    EnTetesDeSecurite(Adresse adresse) {
        this.chiffree = adresse.chiffree();
    }

    private static Map<String, String> dansUnCadre() {
        var enTetes = new HashMap<>(TOUJOURS);
        enTetes.put("Content-Security-Policy", CSP.replace("frame-ancestors 'none'", "frame-ancestors *"));
        enTetes.put("Cross-Origin-Resource-Policy", "cross-origin");
        enTetes.remove("X-Frame-Options");
        return Map.copyOf(enTetes);
    }

    /** Also for answers that Tomcat writes before any filter. */
    public static void ecrire(BiConsumer<String, String> enTete) {
        TOUJOURS.forEach(enTete);
    }

    /** Tomcat refuses some requests before any filter, then asks for their error page. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        (A_INTEGRER.equals(requete.getRequestURI()) ? DANS_UN_CADRE : TOUJOURS).forEach(reponse::setHeader);
        if (chiffree || requete.isSecure()) {
            reponse.setHeader("Strict-Transport-Security", DEUX_ANS);
        }
        var chemin = requete.getRequestURI();
        if (chemin.startsWith("/gestion") || chemin.startsWith("/connexion")) {
            reponse.setHeader("Cache-Control", "no-store");
        }
        if (chemin.startsWith("/connexion")) {
            // The address of a sign-in link is itself a secret.
            reponse.setHeader("Referrer-Policy", "no-referrer");
        }
        suite.doFilter(requete, reponse);
    }
}
