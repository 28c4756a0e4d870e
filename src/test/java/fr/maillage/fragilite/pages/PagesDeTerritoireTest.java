package fr.maillage.fragilite.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.site.Client;
import fr.maillage.site.Maillage;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;

/** The pages on the shipped tables and a real database, as a browser without JavaScript receives them. */
@SpringBootTest(classes = Maillage.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(Client.class)
class PagesDeTerritoireTest {
    private static final String COTES_DE_MEUSE = "/territoires/epci/200034874";

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private Client client;

    @ParameterizedTest(name = "{0} shows « {1} »")
    @CsvSource({
        "/territoires/departement/55, Meuse",
        "/territoires/epci/200034874, CC Côtes de Meuse Woëvre",
        "/territoires/epci/245501184, CC du Pays de Revigny-sur-Ornain",
        "/territoires/commune/55545, Verdun",
        "/territoires/commune/55039, Beaumont-en-Verdunois",
        "/territoires/departement/2A, Corse-du-Sud",
        "/territoires/departement/987, Polynésie française",
        "/territoires/commune/97502, Saint-Pierre",
        "/territoires/commune/15031, Celles",
        "/territoires/commune/75056, Paris"
    })
    void everyKindOfTerritoryHasItsPage(String chemin, String nom) {
        var reponse = client.lire(chemin);

        assertThat(reponse.statusCode()).isEqualTo(200);
        assertThat(reponse.body()).contains("<h1>" + nom + "</h1>").doesNotContain("NaN");
    }

    @Test
    void aCommuneWithoutInhabitantHasNoScoreAndThePageSaysSo() {
        assertThat(client.lire("/territoires/commune/55039").body())
                .contains("n’a pas d’habitant")
                .contains("<dd class=\"precision\">pas de score</dd>");
    }

    @Test
    void aTerritoryShowsItsSubScoresBesideItsDepartement() {
        assertThat(client.lire(COTES_DE_MEUSE).body())
                .contains("à côté de Meuse")
                .contains("Taux de pauvreté")
                .contains("estimé pour 100&nbsp;%".replace("&nbsp;", "\u00a0"))
                .contains("non disponible");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/territoires/commune/55999",
                "/territoires/epci/000000000",
                "/territoires/departement/99",
                "/territoires/selection/inconnue",
                "/territoires/region/44",
                "/territoires/departement/55?modele=ifn-1999"
            })
    void whatDoesNotExistIsSaidInFrenchWithAWayOut(String chemin) {
        var reponse = client.lire(chemin, "Accept", "text/html");

        assertThat(reponse.statusCode()).isEqualTo(404);
        assertThat(reponse.body()).contains("id=\"q\"");
    }

    @Test
    void theFormerCodeOfAMergedCommuneLeadsToTodaysCommune() {
        // Billy-sous-les-Côtes became part of Vigneulles-lès-Hattonchâtel.
        assertThat(client.lire("/territoires/commune/55052").body()).contains("<h1>Vigneulles-lès-Hattonchâtel</h1>");
    }

    @Test
    void tablesAreSortedByTheAddress() {
        var parNom = noms(client.lire(COTES_DE_MEUSE + "?tri=nom").body());
        var parTotal = noms(client.lire(COTES_DE_MEUSE + "?tri=-total").body());

        assertThat(parNom).isSortedAccordingTo(java.text.Collator.getInstance(java.util.Locale.FRENCH));
        assertThat(parTotal).containsExactlyInAnyOrderElementsOf(parNom).isNotEqualTo(parNom);
    }

    @Test
    void theCommunesOfADepartementAreFilteredAndPaged() {
        assertThat(client.lire("/territoires/departement/55/communes").body())
                .contains("<strong>499\u00a0communes</strong>")
                .contains("aria-label=\"Page 10\"");
        assertThat(client.lire("/territoires/departement/55/communes?nom=SAUVAUX")
                        .body())
                .contains("Trésauvaux")
                .doesNotContain(">Verdun<");
        assertThat(client.lire("/territoires/departement/55/communes?nom=st%20maurice")
                        .body())
                .contains("Saint-Maurice-sous-les-Côtes");
        assertThat(client.lire("/territoires/departement/55/communes?classe=sans-score")
                        .body())
                .contains("6\u00a0communes sur 499");
        assertThat(client.lire("/territoires/departement/55/communes?nom=zzz&page=99")
                        .body())
                .contains("Aucune commune ne correspond");
    }

    @Test
    void theRuleOfObstaclesIsTheModelsOwn() {
        assertThat(client.lire(COTES_DE_MEUSE).body()).contains("atteint +1,5 et dépasse", "d’au moins 0,5");
        assertThat(client.lire(COTES_DE_MEUSE + "?modele=ifn-2023").body())
                .contains("atteint 8,0 et dépasse", "d’au moins 1,0");
    }

    @Test
    void theOtherModelIsOneLinkAwayAndKeptFromPageToPage() {
        assertThat(client.lire(COTES_DE_MEUSE).body()).contains(COTES_DE_MEUSE + "?modele=ifn-2023");
        assertThat(client.lire(COTES_DE_MEUSE + "?modele=ifn-2023").body())
                .contains("/territoires/departement/55?modele=ifn-2023")
                .contains("?modele=ifn-2023&amp;tri=");
    }

    @Test
    void downloadsHoldTheFiguresOfThePage() {
        var csv = client.lire(COTES_DE_MEUSE + "/indice.csv");
        assertThat(csv.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"ifn-2021-200034874-commune.csv\"");
        assertThat(csv.body().lines()).hasSize(1 + 25);

        var geojson = new JsonMapper()
                .readTree(client.lire(COTES_DE_MEUSE + "/indice.geojson").body());
        assertThat(geojson.get("type").asString()).isEqualTo("FeatureCollection");
        assertThat(geojson.get("features").size()).isEqualTo(25);
        var premiere = geojson.get("features").get(0);
        assertThat(premiere.get("geometry").get("type").asString()).isEqualTo("Polygon");
        assertThat(csv.body())
                .contains(premiere.get("properties").get("code").asString() + ","
                        + premiere.get("properties").get("nom").asString() + ","
                        + premiere.get("properties").get("population").asInt() + ","
                        + premiere.get("properties").get("total").decimalValue().toPlainString() + ",");

        assertThat(client.lire(COTES_DE_MEUSE + "/indice.csv?niveau=canton").statusCode())
                .isEqualTo(400);
    }

    @Test
    void allOfFranceIsDownloadedLevelByLevel() {
        assertThat(client.lire("/territoires").body()).contains("/territoires/france/FR/indice.csv?modele=ifn-2021");
        assertThat(client.lire("/territoires/france/FR/indice.csv").body().lines())
                .hasSize(1 + 34_969);
        assertThat(client.lire("/territoires/france/FR/indice.csv?niveau=epci")
                        .body()
                        .lines())
                .hasSize(1 + 1_255);
        assertThat(client.lire("/territoires/france/FR/indice.geojson?niveau=departement")
                        .statusCode())
                .isEqualTo(200);
        assertThat(client.lire("/territoires/france/XX/indice.csv").statusCode())
                .isEqualTo(404);
    }

    @Test
    void theWholeCountryIsNotProposedForASelection() {
        assertThat(client.lire("/territoires/selection?depuis=france:FR").body())
                .contains("Voir cette sélection")
                .doesNotContain("name=\"commune\"");
    }

    @Test
    void aCommuneWithoutContourKeepsItsLineInGeoJson() {
        var geojson = new JsonMapper()
                .readTree(
                        client.lire("/territoires/commune/15031/indice.geojson").body());

        assertThat(geojson.get("features").get(0).get("geometry").isNull()).isTrue();
    }

    @Test
    void aSelectionIsComposedFromTickedAndTypedCommunesAndKeepsItsAddress() {
        var formulaire = client.lire("/territoires/selection?depuis=epci:200034874");
        assertThat(formulaire.body()).contains("name=\"commune\" value=\"55012\"");

        String adresse =
                enregistrer("nom=Bassin+d’essai&commune=55012&communes=" + encode("55052\nVerdun\n55029; 55462"));

        assertThat(adresse).startsWith("/territoires/selection/");
        assertThat(client.lire(adresse).body())
                .contains("<h1>Bassin d’essai</h1>", "Apremont-la-Forêt", "Vigneulles-lès-Hattonchâtel", "Verdun")
                .contains("Modifier cette sélection");
        assertThat(enregistrer(
                        "nom=Bassin+d’essai&commune=55545&commune=55551&communes=" + encode("55462\n55029\n55012")))
                .as("same name, same communes: same selection")
                .isEqualTo(adresse);
        assertThat(client.lire(adresse + "/indice.csv").body().lines()).hasSize(1 + 5);
    }

    @Test
    void whatCannotBeUnderstoodIsToldAndNothingTypedIsLost() {
        var reponse = poster("nom=Essai&commune=55012&communes=" + encode("55999\nSaint-Martin"));

        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(reponse.body())
                .contains("«\u00a055999\u00a0»\u00a0: aucune commune trouvée.")
                .contains("«\u00a0Saint-Martin\u00a0»\u00a0: plusieurs communes portent ce nom")
                .contains("value=\"Essai\"")
                .contains("55999\nSaint-Martin</textarea>")
                .containsPattern("value=\"55012\" checked");
    }

    @Test
    void aNameIsReadAsPeopleTypeItButASlipIsProposedAndNeverTaken() {
        assertThat(client.lire(enregistrer("nom=&communes=" + encode("st mihiel")))
                        .body())
                .contains("/territoires/commune/55463");
        assertThat(poster("nom=&communes=" + encode("Comercy")).body())
                .contains("aucune commune ne porte exactement ce nom", "Commercy (Meuse");
    }

    @Test
    void amongHomonymsTheOneOfTheTickedDepartementIsMeant() {
        assertThat(poster("nom=&communes=Verdun").body()).contains("Verdun (Ariège", "Verdun (Meuse");
        assertThat(client.lire(enregistrer("nom=&commune=55012&communes=Verdun"))
                        .body())
                .contains("/territoires/commune/55545")
                .doesNotContain("/territoires/commune/09328");
    }

    @Test
    void anEmptySelectionIsRefusedWithWhatToDo() {
        assertThat(poster("nom=&communes=").body()).contains("Cochez au moins une commune");
    }

    private String enregistrer(String champs) {
        var reponse = poster(champs);
        assertThat(reponse.statusCode()).isEqualTo(302);
        return reponse.headers().firstValue("Location").orElseThrow();
    }

    private java.net.http.HttpResponse<String> poster(String champs) {
        var formulaire = client.lire("/territoires/selection");
        var cookie = formulaire.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        var jeton = Pattern.compile("<input type=\"hidden\" name=\"(_?[^\"]+)\" value=\"([^\"]+)\">")
                .matcher(formulaire.body());
        assertThat(jeton.find()).isTrue();
        return client.poster(
                "/territoires/selection",
                jeton.group(1) + "=" + encode(jeton.group(2)) + "&" + champs,
                "Cookie",
                cookie);
    }

    private static String encode(String texte) {
        return URLEncoder.encode(texte, StandardCharsets.UTF_8);
    }

    /** Names of the communes' table, in order. */
    private static java.util.List<String> noms(String page) {
        return Pattern.compile("<th scope=\"row\"><a href=\"/territoires/commune/[^\"]*\">([^<]*)</a>")
                .matcher(page.substring(page.indexOf("id=\"tableau\"")))
                .results()
                .map(r -> r.group(1))
                .toList();
    }
}
