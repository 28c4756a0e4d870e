package fr.maillage.presentation;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whole addresses of pages, for letters and files. Never made from what a request says of the host: whoever sends it could have others
 * receive links to a site of theirs.
 */
@Component
public class AdresseDuSite {
    private final String publique;
    private final String chemin;
    private volatile int port;

    AdresseDuSite(
            @Value("${maillage.site.adresse:}") String publique,
            @Value("${server.port:8080}") int port,
            @Value("${server.servlet.context-path:}") String chemin) {
        this.publique = publique.strip().replaceAll("/+$", "");
        this.port = port;
        this.chemin = chemin;
    }

    /** A start on a free port knows it only now. */
    @EventListener
    void ecoute(WebServerInitializedEvent demarrage) {
        port = demarrage.getWebServer().getPort();
    }

    /** @param page path in the site, from « / » */
    public String absolue(String page) {
        var debut = publique.isEmpty() ? "http://localhost:" + port + chemin : publique;
        return URI.create(debut + page).toString();
    }

    /** Whether the public comes by https: cookies are then reserved to it. */
    public boolean chiffree() {
        return publique.startsWith("https:");
    }
}
