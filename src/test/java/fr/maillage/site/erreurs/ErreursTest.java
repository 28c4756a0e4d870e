package fr.maillage.site.erreurs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.site.Client;
import fr.maillage.site.SiteSansBase;
import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

@SiteSansBase
class ErreursTest {
    @Autowired
    Client client;

    @ParameterizedTest
    @CsvSource({
        "400, Demande incomprise",
        "403, Envoi refusé",
        "404, Page introuvable",
        "405, Action impossible à cette adresse",
        "413, Envoi trop lourd",
        "418, Demande refusée",
        "429, Trop de demandes en peu de temps",
        "500, Une erreur est survenue",
        "502, Une erreur est survenue",
        "503, Service momentanément indisponible"
    })
    void eachFailureHasItsPageInTheLayout(int statut, String titre) {
        var reponse = client.lire("/essai/statut/" + statut, "Accept", "text/html");

        assertThat(reponse.statusCode()).isEqualTo(statut);
        assertThat(reponse.headers().firstValue("content-type")).contains("text/html;charset=UTF-8");
        assertThat(reponse.body())
                .contains("<title>" + titre + " – Maillage</title>", "<h1>" + titre + "</h1>", "Menu principal")
                .contains("Code de l’erreur&nbsp;: " + statut);
    }

    @ParameterizedTest
    @CsvSource({"/essai/panne, 500", "/essai/gabarit, 500", "/essai/base, 503"})
    void aFailureInsideTellsNothingOfTheInside(String chemin, int statut) {
        var reponse = client.lire(chemin);

        assertThat(reponse.statusCode()).isEqualTo(statut);
        assertThat(reponse.body())
                .contains("Menu principal")
                .doesNotContain("détail interne", "Exception", "fr.maillage", "jdbc");
    }

    @Test
    void aPageThatIsNotFoundOffersTheSearch() {
        assertThat(client.lire("/nulle-part").body()).contains("action=\"/recherche\"");
        assertThat(client.lire("/essai/panne").body()).doesNotContain("action=\"/recherche\"");
    }

    @Test
    void aRefusalIsToldInItsOwnWords() {
        var reponse = client.lire("/essai/inconnue");

        assertThat(reponse.statusCode()).isEqualTo(404);
        assertThat(reponse.body()).contains("Aucune commune ne porte le code 55999.");
    }

    @ParameterizedTest
    @CsvSource({"/nulle-part, 404, Page introuvable", "/essai/panne, 500, Une erreur est survenue"})
    void aProgramGetsAProblem(String chemin, int statut, String titre) {
        var reponse = client.lire(chemin, "Accept", "application/json");

        assertThat(reponse.statusCode()).isEqualTo(statut);
        assertThat(reponse.headers().firstValue("content-type")).contains("application/problem+json");
        var probleme = new JsonMapper().readTree(reponse.body());
        assertThat(probleme.get("title").asString()).isEqualTo(titre);
        assertThat(probleme.get("status").asInt()).isEqualTo(statut);
    }

    @Test
    void comeBackLaterSaysWhen() {
        assertThat(client.lire("/essai/statut/429").headers().firstValue("retry-after"))
                .contains("60");
        assertThat(client.lire("/essai/base").headers().firstValue("retry-after"))
                .contains("60");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/plan", "/gestion", "/nulle-part"})
    void aSignedInPersonIsToldToComeBackWhenTheDatabaseIsAway(String chemin) {
        var reponse =
                client.lire(chemin, "Cookie", "maillage-session=MGZmZjkxMmItOThhYi00NTU3LTk1MzUtMWM2Y2M2NzA5ZTQw");

        assertThat(reponse.body()).doesNotContain("Exception");
        if (chemin.equals("/gestion")) {
            assertThat(reponse.statusCode()).isEqualTo(503);
            assertThat(reponse.body()).contains("Service momentanément indisponible");
        } else {
            assertThat(reponse.statusCode()).isEqualTo(chemin.equals("/plan") ? 200 : 404);
        }
    }

    @Test
    void whenTheLayoutItselfFailsABarePageAnswers() throws IOException {
        var sansVue = new ErreurController(
                (nom, langue) -> {
                    throw new IllegalStateException("broken layout");
                },
                new JsonMapper());
        var requete = new MockHttpServletRequest();
        requete.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, 500);
        var reponse = new MockHttpServletResponse();

        sansVue.repondre(requete, reponse);

        assertThat(reponse.getStatus()).isEqualTo(500);
        assertThat(reponse.getContentAsString())
                .contains("<h1>Une erreur est survenue</h1>", "<a href=\"/\">")
                .doesNotContain("broken layout");
    }
}
