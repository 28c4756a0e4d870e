package fr.maillage.lieu.publication.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpHeaders;

/**
 * Headers that say where the page stands: {@code Content-Range: 0-99/15748} and {@code Link: <…>; rel="next"}. In the order of identifiers the
 * next page begins after the last one given: a place that appears or goes meanwhile neither repeats nor hides another.
 */
final class Pagination {
    private static final Set<String> REMPLACES = Set.of("curseur", "offset");

    private Pagination() {}

    static void ecrire(HttpServletRequest requete, HttpServletResponse reponse, Requete demande, Requete.Page page) {
        var lieux = page.lieux();
        if (demande.curseur().isEmpty()) {
            var rang = lieux.isEmpty() ? "*" : demande.decalage() + "-" + (demande.decalage() + lieux.size() - 1);
            reponse.setHeader(HttpHeaders.CONTENT_RANGE, rang + "/" + (page.total() < 0 ? "*" : page.total()));
        } else if (page.total() >= 0) {
            reponse.setHeader(HttpHeaders.CONTENT_RANGE, "*/" + page.total());
        }
        if (page.suite() && !lieux.isEmpty()) {
            var suivant = demande.ordre() == null
                    ? "curseur=" + lieux.getLast().id()
                    : "offset=" + (demande.decalage() + lieux.size());
            reponse.setHeader(
                    HttpHeaders.LINK,
                    "<" + requete.getRequestURI() + "?" + parametres(requete, suivant) + ">; rel=\"next\"");
        }
    }

    private static String parametres(HttpServletRequest requete, String suivant) {
        var parametres = new ArrayList<String>();
        requete.getParameterMap().forEach((nom, valeurs) -> {
            if (!REMPLACES.contains(nom)) {
                List.of(valeurs).forEach(v -> parametres.add(encode(nom) + "=" + encode(v)));
            }
        });
        parametres.add(suivant);
        return String.join("&", parametres);
    }

    private static String encode(String texte) {
        return URLEncoder.encode(texte, StandardCharsets.UTF_8);
    }
}
