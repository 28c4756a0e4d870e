package fr.maillage.presentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.util.DigestUtils;

/**
 * Addresses of style sheets, scripts and images, with a hash of their content: a browser keeps them for ever, and asks again only
 * when they change.
 *
 * <p>The address is the one that Spring's content version strategy understands: {@code maillage-0123….css}.
 */
public final class Ressources {
    private static final Map<String, String> ADRESSES = new ConcurrentHashMap<>();

    private Ressources() {}

    /**
     * @param chemin under {@code static/} (« maillage.css »), or « webjars/leaflet/1.9.4/dist/leaflet.js »
     * @throws IllegalArgumentException when no such file is shipped
     */
    public static String url(String chemin) {
        return ADRESSES.computeIfAbsent(chemin, Ressources::adresse);
    }

    private static String adresse(String chemin) {
        var dossier = chemin.startsWith("webjars/") ? "/META-INF/resources/" : "/static/";
        try (var contenu = Ressources.class.getResourceAsStream(dossier + chemin)) {
            if (contenu == null) {
                throw new IllegalArgumentException("no resource " + dossier + chemin);
            }
            int point = chemin.lastIndexOf('.');
            var empreinte = DigestUtils.md5DigestAsHex(contenu);
            return "/" + chemin.substring(0, point) + "-" + empreinte + chemin.substring(point);
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable resource " + chemin, e);
        }
    }
}
