package fr.maillage.site.securite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.site.Client;
import fr.maillage.site.SiteSansBase;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer.CookieValue;
import org.springframework.test.context.TestPropertySource;

@SiteSansBase
@TestPropertySource(properties = "maillage.site.adresse=https://maillage.example.org")
class AdresseTest {
    @Autowired
    Client client;

    @Test
    void anotherHostIsRefused() throws IOException {
        assertThat(demander("maillage.example.org")).startsWith("HTTP/1.1 200");
        assertThat(demander("pirate.example.org")).startsWith("HTTP/1.1 400").contains("Demande incomprise");
    }

    @Test
    void anHttpsAddressReservesTheCookieAndTheBrowserToHttps() {
        var reponse = client.lire("/essai/formulaire");

        assertThat(reponse.headers().firstValue("set-cookie").orElseThrow())
                .startsWith("__Host-maillage-jeton=")
                .contains("Secure", "HttpOnly")
                .doesNotContain("Domain");
        assertThat(reponse.headers().firstValue("strict-transport-security").orElseThrow())
                .startsWith("max-age=63072000");
    }

    @Test
    void theSessionOfSignedInPeopleIsReservedToHttpsToo() {
        var reponse = new MockHttpServletResponse();
        new Securite()
                .biscuitDeSession(new Adresse(URI.create("https://maillage.example.org"), null))
                .writeCookieValue(new CookieValue(new MockHttpServletRequest(), reponse, "secret"));

        assertThat(reponse.getHeader("Set-Cookie"))
                .startsWith("__Host-maillage-session=")
                .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Domain");
    }

    @Test
    void anAddressWithoutAHostStopsTheStartWithAnExplanation() {
        assertThatThrownBy(() -> new Adresse(URI.create("maillage.example.org"), null))
                .hasMessageContaining("maillage.site.adresse")
                .hasMessageContaining("https://maillage.exemple.fr");
    }

    private String demander(String hote) throws IOException {
        return client.brut("GET / HTTP/1.1\r\nHost: " + hote + "\r\nConnection: close\r\n\r\n");
    }
}
