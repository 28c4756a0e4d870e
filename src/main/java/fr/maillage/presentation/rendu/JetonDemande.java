package fr.maillage.presentation.rendu;

import fr.maillage.presentation.Jeton;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/** The anti-forgery field, made only if a template asks for it; remembers whether one did: such a page belongs to one reader. */
final class JetonDemande implements Supplier<@Nullable Jeton> {
    private final HttpServletRequest requete;
    private boolean servi;

    JetonDemande(HttpServletRequest requete) {
        this.requete = requete;
    }

    @Override
    public @Nullable Jeton get() {
        if (requete.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken jeton) {
            servi = true;
            return new Jeton(jeton.getParameterName(), jeton.getToken());
        }
        return null;
    }

    boolean servi() {
        return servi;
    }
}
