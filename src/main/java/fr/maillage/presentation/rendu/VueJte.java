package fr.maillage.presentation.rendu;

import fr.maillage.presentation.Contexte;
import fr.maillage.presentation.Habillage;
import fr.maillage.presentation.Lecteurs;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.util.DigestUtils;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.View;

/**
 * One template. The page is rendered whole before the first byte leaves: a template that fails becomes an error page, never half a
 * page.
 *
 * @param gabarit path of the template, with its extension
 */
record VueJte(TemplateEngine moteur, String gabarit, Habillage habillage, Lecteurs lecteurs) implements View {
    private static final String HTML = "text/html;charset=UTF-8";

    @Override
    public String getContentType() {
        return HTML;
    }

    @Override
    public void render(@Nullable Map<String, ?> modele, HttpServletRequest requete, HttpServletResponse reponse)
            throws IOException {
        Map<String, @Nullable Object> parametres = modele == null ? Map.of() : new HashMap<>(modele);
        var page = new Utf8ByteOutput();
        var jeton = new JetonDemande(requete);
        var lecteur = lecteurs.courant();
        new Contexte(habillage, lecteur, jeton).pendant(() -> moteur.render(gabarit, parametres, page));
        reponse.setContentType(HTML);
        if (jeton.servi() || lecteur != null) {
            reponse.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        } else if (reponse.getStatus() == HttpServletResponse.SC_OK) {
            if (!reponse.containsHeader(HttpHeaders.CACHE_CONTROL)) {
                reponse.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
            }
            if (inchangee(page, requete, reponse)) {
                return;
            }
        }
        reponse.setContentLength(page.getContentLength());
        page.writeTo(reponse.getOutputStream());
    }

    /** A weak tag: Tomcat does not compress an answer whose tag is strong. */
    private static boolean inchangee(Utf8ByteOutput page, HttpServletRequest requete, HttpServletResponse reponse) {
        var etiquette = "W/\"" + DigestUtils.md5DigestAsHex(page.toByteArray()) + "\"";
        return new ServletWebRequest(requete, reponse).checkNotModified(etiquette);
    }
}
