package fr.maillage.site.securite;

import fr.maillage.compte.Comptes;
import fr.maillage.compte.Role;
import fr.maillage.presentation.Refus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;

/** Lets signed-in people in, each to their own; the others are led to sign in, or told that they may not. */
@Component
class PorteDeGestion implements AuthenticationEntryPoint {
    private final Comptes comptes;

    PorteDeGestion(Comptes comptes) {
        this.comptes = comptes;
    }

    AuthorizationManager<RequestAuthorizationContext> ouverte(Role minimum) {
        return (personne, contexte) -> new AuthorizationDecision(comptes.connecte()
                .filter(compte -> compte.role().auMoins(minimum))
                .isPresent());
    }

    /** Comes here whoever was refused: to Spring Security, which knows no account, everybody is anonymous. */
    @Override
    public void commence(HttpServletRequest requete, HttpServletResponse reponse, AuthenticationException refus)
            throws IOException {
        var compte = comptes.connecte();
        if (compte.isPresent()) {
            refuser(
                    requete,
                    reponse,
                    "Votre compte («\u00a0" + compte.get().role().libelle()
                            + "\u00a0») ne permet pas d’ouvrir cette page.");
            return;
        }
        // With the database away nobody is known: say so, rather than send people to sign in.
        comptes.parCourriel("");
        if (requete.getMethod().equals("GET") || requete.getMethod().equals("HEAD")) {
            reponse.sendRedirect("/connexion?retour=" + URLEncoder.encode(adresse(requete), StandardCharsets.UTF_8));
        } else {
            refuser(
                    requete,
                    reponse,
                    "Vous n’êtes plus connecté·e\u00a0: rien n’a été enregistré. Revenez à la page précédente, copiez ce que vous avez "
                            + "écrit, puis connectez-vous et envoyez-le de nouveau.");
        }
    }

    private static void refuser(HttpServletRequest requete, HttpServletResponse reponse, String explication)
            throws IOException {
        requete.setAttribute(DispatcherServlet.EXCEPTION_ATTRIBUTE, Refus.interdit(explication));
        reponse.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    private static String adresse(HttpServletRequest requete) {
        var parametres = requete.getQueryString();
        return requete.getRequestURI() + (parametres == null ? "" : "?" + parametres);
    }
}
