package fr.maillage.site.erreurs;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.maillage.presentation.Refus;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.ViewResolver;
import tools.jackson.databind.json.JsonMapper;

/** Where every failure ends: the server sends here what no page has answered. */
@Controller
class ErreurController implements ErrorController {
    private static final Logger JOURNAL = LoggerFactory.getLogger(ErreurController.class);
    private static final String ATTENTE_EN_SECONDES = "60";

    private final ViewResolver vues;
    private final JsonMapper json;

    ErreurController(ViewResolver vues, JsonMapper json) {
        this.vues = vues;
        this.json = json;
    }

    @RequestMapping("/error")
    void repondre(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        var erreur = erreur(requete);
        reponse.setStatus(erreur.statut());
        reponse.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (erreur.statut() == 429 || erreur.statut() == 503) {
            reponse.setHeader(HttpHeaders.RETRY_AFTER, ATTENTE_EN_SECONDES);
        }
        if (veutUnePage(requete)) {
            page(erreur, requete, reponse);
        } else {
            ecrire(reponse, MediaType.APPLICATION_PROBLEM_JSON_VALUE, probleme(erreur));
        }
    }

    private static Erreur erreur(HttpServletRequest requete) {
        var statut = requete.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        // Without a status, somebody typed the address of this very controller.
        var erreur = Erreur.de(baseInjoignable(requete) ? 503 : statut instanceof Integer connu ? connu : 404);
        return requete.getAttribute(DispatcherServlet.EXCEPTION_ATTRIBUTE) instanceof Refus refus
                ? erreur.avecExplication(refus.explication())
                : erreur;
    }

    /** Before any page: the session of a signed-in person could not be read. */
    private static boolean baseInjoignable(HttpServletRequest requete) {
        return requete.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable cause
                && BaseInjoignable.concerne(cause);
    }

    /** A browser, or a client that says nothing about what it wants. */
    private static boolean veutUnePage(HttpServletRequest requete) {
        var souhait = requete.getHeader(HttpHeaders.ACCEPT);
        if (souhait == null) {
            return true;
        }
        try {
            var types = MediaType.parseMediaTypes(souhait);
            return types.isEmpty() || types.stream().anyMatch(ErreurController::estDuHtml) || !parleJson(types);
        } catch (InvalidMediaTypeException e) {
            return true;
        }
    }

    private static boolean estDuHtml(MediaType type) {
        return type.isPresentIn(List.of(MediaType.TEXT_HTML, MediaType.APPLICATION_XHTML_XML));
    }

    private static boolean parleJson(List<MediaType> types) {
        return types.stream()
                .anyMatch(type -> type.getSubtype().toLowerCase(Locale.ROOT).endsWith("json"));
    }

    private void page(Erreur erreur, HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        try {
            var vue = vues.resolveViewName("site/erreur", Locale.FRENCH);
            if (vue == null) {
                throw new IllegalStateException("no template for errors");
            }
            vue.render(Map.of("page", PageErreur.de(erreur)), requete, reponse);
        } catch (Exception echec) {
            // Even the layout fails: log it, and answer with the page that needs nothing.
            JOURNAL.error("The error page itself cannot be rendered", echec);
            ecrire(reponse, "text/html;charset=UTF-8", PageDeSecours.html(erreur));
        }
    }

    private byte[] probleme(Erreur erreur) {
        return json.writeValueAsString(Map.of(
                        "status", erreur.statut(),
                        "title", erreur.titre(),
                        "detail", erreur.explication() + " " + erreur.conseil()))
                .getBytes(UTF_8);
    }

    private static void ecrire(HttpServletResponse reponse, String type, byte[] contenu) throws IOException {
        reponse.resetBuffer();
        reponse.setContentType(type);
        reponse.setContentLength(contenu.length);
        reponse.getOutputStream().write(contenu);
    }
}
