package fr.maillage.lieu.publication.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import tools.jackson.databind.json.JsonMapper;

/** Refusals as problems (RFC 9457), in French: what happened, which parameter, what is expected. */
@ControllerAdvice(basePackageClasses = DemandeRefusee.class)
class ProblemesDeLApi {
    private final JsonMapper json;

    ProblemesDeLApi(JsonMapper json) {
        this.json = json;
    }

    @ExceptionHandler
    void repondre(DemandeRefusee refus, HttpServletResponse reponse) throws IOException {
        var probleme = new LinkedHashMap<String, Object>();
        probleme.put("type", "about:blank");
        probleme.put("title", refus.titre());
        probleme.put("status", refus.statut().value());
        probleme.put("detail", refus.explication());
        if (!refus.parametre().isEmpty()) {
            probleme.put("parametre", refus.parametre());
        }
        reponse.setStatus(refus.statut().value());
        reponse.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Envoi.envoyer(
                reponse,
                MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                sortie -> sortie.write(json.writeValueAsString(probleme)));
    }
}
