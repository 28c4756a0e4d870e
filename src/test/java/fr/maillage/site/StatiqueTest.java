package fr.maillage.site;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.presentation.Ressources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@SiteSansBase
class StatiqueTest {
    @Autowired
    Client client;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "maillage.css",
                "tri.js",
                "suggestions.js",
                "maillage.svg",
                "webjars/leaflet/1.9.4/dist/leaflet.js"
            })
    void aFileNamedByItsHashIsKeptForEver(String chemin) {
        var reponse = client.lire(Ressources.url(chemin));

        assertThat(reponse.statusCode()).isEqualTo(200);
        assertThat(reponse.headers().firstValue("cache-control")).contains("max-age=31536000, public, immutable");
    }

    @Test
    void theIconThatBrowsersGuessIsOurs() {
        var reponse = client.lire("/favicon.ico");

        assertThat(reponse.statusCode()).isEqualTo(302);
        assertThat(reponse.headers().firstValue("location").orElseThrow()).endsWith(Ressources.url("maillage.svg"));
    }

    @Test
    void withoutItsHashItIsAskedAgain() {
        assertThat(client.lire("/maillage.css").headers().firstValue("cache-control"))
                .contains("no-cache");
    }

    @Test
    void withAnotherHashItIsNotThere() {
        assertThat(client.lire("/maillage-00000000000000000000000000000000.css").statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/maillage.css", "/tri.js", "/", "/glossaire"})
    void textTravelsCompressed(String chemin) {
        assertThat(client.lire(chemin, "Accept-Encoding", "gzip").headers().firstValue("content-encoding"))
                .contains("gzip");
    }

    @Test
    void aPageThatHasNotChangedIsNotSentAgain() {
        var premiere = client.lire("/glossaire");
        var etiquette = premiere.headers().firstValue("etag").orElseThrow();

        assertThat(premiere.headers().firstValue("content-language")).contains("fr");
        assertThat(client.lire("/glossaire", "If-None-Match", etiquette).statusCode())
                .isEqualTo(304);
    }
}
