package fr.maillage.lieu.publication.api;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Nomenclature;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.view.RedirectView;
import tools.jackson.databind.json.JsonMapper;

/** What the API says of itself: its description for programs, and the values that listed fields may hold. */
@Controller
@CrossOrigin
class DescriptionController {
    private final JsonMapper json;

    DescriptionController(JsonMapper json) {
        this.json = json;
    }

    @GetMapping("/api/openapi.json")
    void openapi(HttpServletResponse reponse) throws IOException {
        envoyer(reponse, DescriptionDeLApi.openapi());
    }

    /** Fields that have a list → their values, with how professionals and inhabitants read them. */
    @GetMapping("/api/v1/nomenclature")
    void nomenclature(HttpServletResponse reponse) throws IOException {
        var listes = new LinkedHashMap<String, List<Nomenclature.Terme>>();
        for (var champ : Champ.values()) {
            if (champ.genre() == Champ.Genre.CODES) {
                listes.put(champ.cle(), Nomenclature.livree().termes(champ));
            }
        }
        envoyer(reponse, listes);
    }

    @GetMapping({"/api", "/api/v1"})
    RedirectView accueil() {
        return new RedirectView("/donnees");
    }

    private void envoyer(HttpServletResponse reponse, Object contenu) throws IOException {
        Envoi.ouvrir(reponse);
        Envoi.envoyer(
                reponse, MediaType.APPLICATION_JSON_VALUE, sortie -> sortie.write(json.writeValueAsString(contenu)));
    }
}
