package fr.maillage.site.recherche;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.site.Client;
import fr.maillage.site.SiteSansBase;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@SiteSansBase
class RechercheTest {
    @Autowired
    Client client;

    @ParameterizedTest
    @CsvSource({
        "bar le duc, /territoires/commune/55029",
        "St-Mihiel, /territoires/commune/55463",
        "55029, /territoires/commune/55029",
        "MEUSE, /territoires/departement/55",
        "55, /territoires/departement/55"
    })
    void theOnlyTerritoryThatCanBeMeantOpensAtOnce(String saisie, String adresse) {
        var reponse = chercher(saisie);

        assertThat(reponse.statusCode()).isEqualTo(302);
        assertThat(reponse.headers().firstValue("location").orElseThrow()).endsWith(adresse);
    }

    @Test
    void homonymsAreToldApartByTheirDepartement() {
        var page = chercher("Verdun");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("href=\"/territoires/commune/55545\"", "Commune, Meuse (55)")
                .contains("href=\"/territoires/commune/09328\"", "Commune, Ariège (09)");
    }

    @Test
    void aTownAndItsDepartementOfTheSameNameLeaveTheChoice() {
        assertThat(chercher("Paris").body()).contains("/territoires/commune/75056", "/territoires/departement/75");
    }

    @Test
    void nothingFoundTeachesWhatToTry() {
        assertThat(chercher("zzzzzz").body()).contains("Aucun territoire pour «&nbsp;zzzzzz&nbsp;»", "code postal");
    }

    @Test
    void moreThanFiftyResultsSaySo() {
        assertThat(chercher("saint").body()).contains("Seuls les premiers sont affichés");
    }

    @Test
    void withoutASearchThePageOnlyAsks() {
        var page = client.lire("/recherche");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("id=\"q\"").doesNotContain("aria-invalid", "Aucun territoire");
    }

    @Test
    void anEmptySearchIsExplainedBesideTheField() {
        var page = chercher("   ");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("Écrivez un nom ou un code", "aria-invalid=\"true\"");
    }

    @Test
    void aPastedTextIsRefusedAndGivenBack() {
        var page = chercher("x".repeat(101));

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("dépasse 100 caractères", "value=\"" + "x".repeat(101) + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' or 1=1 --", "%00", "\u202e"})
    void whatIsTypedIsNeverMarkup(String saisie) {
        var page = chercher(saisie);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("<script>alert", "<img src=x");
    }

    @Test
    void proposalsAreAFragmentKeptAnHour() {
        var fragment = client.lire("/recherche/suggestions?q=commercy");

        assertThat(fragment.body())
                .contains("role=\"option\"", "data-adresse=\"/territoires/commune/55122\"")
                .doesNotContain("<html");
        assertThat(fragment.headers().firstValue("cache-control").orElseThrow()).contains("max-age=3600");
        assertThat(client.lire("/recherche/suggestions?q=").body()).isBlank();
    }

    private java.net.http.HttpResponse<String> chercher(String saisie) {
        return client.lire("/recherche?q=" + URLEncoder.encode(saisie, StandardCharsets.UTF_8));
    }
}
