package fr.maillage.site.securite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.presentation.Ressources;
import fr.maillage.site.Client;
import fr.maillage.site.SiteSansBase;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@SiteSansBase
class SecuriteTest {
    private static final List<String> ATTENDUS = List.of(
            "content-security-policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src"
                    + " 'self'; connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none';"
                    + " manifest-src 'self'",
            "x-content-type-options: nosniff",
            "x-frame-options: deny",
            "referrer-policy: strict-origin-when-cross-origin",
            "permissions-policy: camera=(), geolocation=(self), microphone=(), payment=(), usb=()",
            "cross-origin-opener-policy: same-origin",
            "cross-origin-resource-policy: same-origin");

    @Autowired
    Client client;

    @ParameterizedTest
    @CsvSource({
        "200, /",
        "200, /maillage.css",
        "200, /robots.txt",
        "200, /.well-known/security.txt",
        "302, /essai/ailleurs",
        "404, /nulle-part",
        "500, /essai/panne",
        "500, /essai/gabarit",
        "503, /essai/base",
        "400, /plan;jsessionid=1"
    })
    void everyKindOfAnswerCarriesTheHeadersAndNoCookie(int statut, String chemin) {
        var reponse = client.lire(chemin);

        assertThat(reponse.statusCode()).isEqualTo(statut);
        assertThat(enTetes(reponse)).containsAll(ATTENDUS);
        assertThat(reponse.headers().map()).doesNotContainKeys("set-cookie", "server", "x-powered-by");
    }

    @Test
    void aFileWithItsHashCarriesThemToo() {
        var reponse = client.lire(Ressources.url("maillage.css"));

        assertThat(reponse.statusCode()).isEqualTo(200);
        assertThat(enTetes(reponse)).containsAll(ATTENDUS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"GET /<script> HTTP/1.1", "GET /%zz HTTP/1.1", "GET /a%2fb HTTP/1.1", "GET /%2e%2e/ HTTP/1.1"})
    void aMalformedRequestGetsAFrenchPageWithoutDetail(String ligne) throws IOException {
        var reponse = client.brut(ligne + "\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");

        assertThat(reponse).startsWith("HTTP/1.1 400").contains("Demande incomprise");
        assertThat(reponse.toLowerCase(Locale.ROOT).lines().toList()).containsAll(ATTENDUS);
        assertThat(reponse).doesNotContain("Exception", "Tomcat", "apache");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE", "PROPFIND"})
    void unusedMethodsAreRefused(String methode) throws IOException {
        var reponse = client.brut(methode + " / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");

        assertThat(reponse).startsWith("HTTP/1.1 405").contains("Action impossible à cette adresse");
        assertThat(reponse.toLowerCase(Locale.ROOT).lines().toList()).containsAll(ATTENDUS);
    }

    @Test
    void aFormIsAcceptedOnlyWithTheTokenThatThePageGave() {
        var page = client.lire("/essai/formulaire");
        var champ = Pattern.compile("name=\"(.+?)\" value=\"(.+?)\"").matcher(page.body());
        assertThat(champ.find()).isTrue();
        var biscuit = page.headers().firstValue("set-cookie").orElseThrow();
        assertThat(biscuit).startsWith("maillage-jeton=").contains("HttpOnly", "SameSite=Lax", "Path=/");

        var cookie = biscuit.substring(0, biscuit.indexOf(';'));
        var jeton = champ.group(1) + "=" + champ.group(2);

        assertThat(client.poster("/essai/formulaire", jeton, "Cookie", cookie).body())
                .isEqualTo("enregistré");
        assertThat(client.poster("/essai/formulaire", jeton).statusCode()).isEqualTo(403);
        assertThat(client.poster("/essai/formulaire", "", "Cookie", cookie).statusCode())
                .isEqualTo(403);
        assertThat(page.headers().firstValue("cache-control")).contains("no-store");
        assertThat(page.headers().firstValue("etag")).isEmpty();
    }

    @Test
    void securityTxtNamesTheContact() {
        assertThat(client.lire("/.well-known/security.txt").body())
                .contains("Contact: mailto:securite@example.org", "Preferred-Languages: fr, en")
                .containsPattern("Expires: \\d{4}-\\d\\d-\\d\\dT00:00:00Z");
    }

    private static List<String> enTetes(HttpResponse<?> reponse) {
        return reponse.headers().map().entrySet().stream()
                .map(e -> (e.getKey() + ": " + String.join(", ", e.getValue())).toLowerCase(Locale.ROOT))
                .toList();
    }
}
