package fr.maillage.compte.registre;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The session of a signed-in account: its identifier and nothing else. It exists only between a sign-in and a sign-out; visitors never
 * have one. Kept in the database by Spring Session, under the account's identifier.
 */
@Component
public class SessionDeCompte {
    private static final String COMPTE = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

    private final Duration dureeMaximale;
    private final Clock horloge;

    SessionDeCompte(@Value("${maillage.compte.session-maximale:12h}") Duration dureeMaximale, Clock horloge) {
        this.dureeMaximale = dureeMaximale;
        this.horloge = horloge;
    }

    /** Identifier of the account that signed in with this browser, not too long ago. */
    Optional<String> compte() {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributs)) {
            return Optional.empty();
        }
        var session = attributs.getRequest().getSession(false);
        if (session == null) {
            return Optional.empty();
        }
        if (session.getCreationTime() + dureeMaximale.toMillis() <= horloge.millis()) {
            session.invalidate();
            return Optional.empty();
        }
        return Optional.ofNullable((String) session.getAttribute(COMPTE));
    }

    /** Opens a new session, under a new identifier, whatever there was before. */
    public void ouvrir(String compte, HttpServletRequest requete) {
        fermer(requete);
        requete.getSession(true).setAttribute(COMPTE, compte);
    }

    public void fermer(HttpServletRequest requete) {
        var session = requete.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
