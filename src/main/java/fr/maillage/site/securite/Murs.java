package fr.maillage.site.securite;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.firewall.FirewalledRequest;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** Refuses a request once only: its error page is for the same host and method, and would be refused in turn. */
final class Murs extends StrictHttpFirewall {
    @Override
    public FirewalledRequest getFirewalledRequest(HttpServletRequest requete) {
        return requete.getDispatcherType() == DispatcherType.ERROR
                ? new Refusee(requete)
                : super.getFirewalledRequest(requete);
    }

    private static final class Refusee extends FirewalledRequest {
        Refusee(HttpServletRequest requete) {
            super(requete);
        }

        @Override
        public void reset() {
            // Nothing was wrapped.
        }
    }
}
