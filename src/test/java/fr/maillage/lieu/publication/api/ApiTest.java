package fr.maillage.lieu.publication.api;

import static fr.maillage.lieu.publication.LieuxDEssai.COMPLETE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.lieu.Acte;
import fr.maillage.lieu.Catalogue;
import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Fiche;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.Passage;
import fr.maillage.lieu.Provenance;
import fr.maillage.site.Client;
import fr.maillage.site.Site;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Site
class ApiTest {
    private static final Acte IMPORT = new Acte(Acte.Genre.IMPORT, "essai", Provenance.MODERATION, null, "");
    private static final Pattern SUIVANT = Pattern.compile("<([^>]+)>; rel=\"next\"");

    @Autowired
    Client client;

    @Autowired
    Lieux lieux;

    @Autowired
    Catalogue catalogue;

    private final String nom = "Api " + UUID.randomUUID();

    private Lieu creer(Etat etat, Fiche fiche) {
        var lieu = lieux.creer(Lieux.Contenu.de(etat, fiche.avec(Champ.NOM, nom)), IMPORT);
        catalogue.rafraichir();
        return lieu;
    }

    private String chemin(String suite) {
        return "/api/v1/lieux" + suite + "nom=eq." + nom.replace(" ", "%20");
    }

    private static JsonNode json(HttpResponse<String> reponse) {
        return JsonMapper.builder().build().readTree(reponse.body());
    }

    private static String enTete(HttpResponse<?> reponse, String nom) {
        return reponse.headers().firstValue(nom).orElse("");
    }

    @Test
    void thePublishedPlacesAreGivenToEverySite() {
        var lieu = creer(Etat.PUBLIE, COMPLETE);
        creer(Etat.DECLARE, COMPLETE);
        var reponse = client.lire(chemin("?"), "Prefer", "count=exact", "Origin", "https://ailleurs.example");
        assertThat(json(reponse)).hasSize(1);
        assertThat(json(reponse).get(0).get("id").stringValue()).isEqualTo(lieu.id());
        assertThat(enTete(reponse, "Content-Range")).isEqualTo("0-0/1");
        assertThat(enTete(reponse, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(enTete(reponse, "Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
        assertThat(enTete(client.lire("/lieux"), "Cross-Origin-Resource-Policy"))
                .isEqualTo("same-origin");
    }

    @Test
    void theSameContentIsNotSentTwice() {
        creer(Etat.PUBLIE, COMPLETE);
        var premiere = client.lire(chemin("?"));
        assertThat(enTete(premiere, "Last-Modified")).isNotEmpty();
        var seconde = client.lire(chemin("?"), "If-None-Match", enTete(premiere, "ETag"));
        assertThat(seconde.statusCode()).isEqualTo(304);
        creer(Etat.PUBLIE, COMPLETE);
        assertThat(client.lire(chemin("?"), "If-None-Match", enTete(premiere, "ETag"))
                        .statusCode())
                .isEqualTo(200);
        var tete = client.methode("HEAD", chemin("?"));
        assertThat(tete.statusCode()).isEqualTo(200);
        assertThat(tete.body()).isEmpty();
    }

    @Test
    void followingTheLinksGivesEachPlaceOnce() {
        for (int i = 0; i < 5; i++) {
            creer(Etat.PUBLIE, COMPLETE);
        }
        var vus = new ArrayList<String>();
        var adresse = chemin("?limit=2&select=id&");
        for (int pages = 0; !adresse.isEmpty() && pages < 10; pages++) {
            var reponse = client.lire(adresse);
            json(reponse).forEach(l -> vus.add(l.get("id").stringValue()));
            var lien = SUIVANT.matcher(enTete(reponse, "Link"));
            adresse = lien.find() ? lien.group(1) : "";
        }
        assertThat(vus).hasSize(5).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void theSamePlacesComeAsCsvAndAsGeojson() {
        creer(Etat.PUBLIE, COMPLETE.avec(Champ.LATITUDE, "49.1").avec(Champ.LONGITUDE, "5.3"));
        assertThat(client.lire(chemin(".csv?select=id,nom&")).body())
                .startsWith("\"id\",\"nom\"\r\n")
                .contains(nom);
        assertThat(client.lire(chemin("?"), "Accept", "text/csv").body()).startsWith("\"id\"");
        var carte = json(client.lire(chemin(".geojson?")));
        assertThat(carte.at("/features/0/properties/nom").stringValue()).isEqualTo(nom);
        assertThat(enTete(client.lire(chemin(".geojson?")), "Content-Type")).startsWith("application/geo+json");
    }

    @Test
    void onePlaceIsGivenByItsIdentifierWithItsStops() {
        var arret = new Passage("Place", "", "Verdun", "55545", null, "Tu 14:00-17:00", "");
        var lieu = lieux.creer(
                new Lieux.Contenu(null, Etat.PUBLIE, null, COMPLETE.avec(Champ.NOM, nom), List.of(arret)), IMPORT);
        catalogue.rafraichir();
        assertThat(json(client.lire("/api/v1/lieux/" + lieu.id()))
                        .get("itinerance")
                        .stringValue())
                .isEqualTo("Itinérant");
        assertThat(json(client.lire("/api/v1/lieux/" + lieu.id() + "/passages"))
                        .at("/0/horaires")
                        .stringValue())
                .isEqualTo("Tu 14:00-17:00");
    }

    @Test
    void aPlaceThatIsNotThereIsToldWithTheReason() {
        var sansAdresse = creer(Etat.PUBLIE, COMPLETE.sans(Champ.ADRESSE));
        var reponse = client.lire("/api/v1/lieux/" + sansAdresse.id());
        assertThat(reponse.statusCode()).isEqualTo(404);
        assertThat(enTete(reponse, "Content-Type")).startsWith("application/problem+json");
        assertThat(json(reponse).get("detail").stringValue()).contains("L’adresse manque.");
        assertThat(client.lire("/api/v1/lieux/zzzzzzzz").statusCode()).isEqualTo(404);
        var cache = creer(Etat.DECLARE, COMPLETE);
        assertThat(client.lire("/api/v1/lieux/" + cache.id()).body()).doesNotContain(nom);
    }

    @Test
    void aMergedPlaceLeadsToTheOneThatWasKept() {
        var garde = creer(Etat.PUBLIE, COMPLETE);
        var absorbe = creer(Etat.PUBLIE, COMPLETE);
        lieux.absorber(absorbe, garde.id(), new Acte(Acte.Genre.FUSION, "essai", "", null, ""));
        catalogue.rafraichir();
        var reponse = client.lire("/api/v1/lieux/" + absorbe.id());
        assertThat(reponse.statusCode()).isEqualTo(308);
        assertThat(enTete(reponse, "Location")).isEqualTo("/api/v1/lieux/" + garde.id());
    }

    @Test
    void aMistakeIsAProblemInFrenchThatNamesTheParameter() {
        var reponse = client.lire("/api/v1/lieux?servces=cs.%7Ba%7D");
        assertThat(reponse.statusCode()).isEqualTo(400);
        assertThat(json(reponse).get("parametre").stringValue()).isEqualTo("servces");
        assertThat(json(reponse).get("detail").stringValue()).contains("«\u00a0services\u00a0»");
    }

    @Test
    void theApiDescribesItself() {
        var description = json(client.lire("/api/openapi.json"));
        assertThat(description.get("openapi").stringValue()).isEqualTo("3.1.0");
        assertThat(description.at("/components/schemas/Lieu/properties")).hasSize(32);
        for (var chemin : description.get("paths").propertyNames()) {
            assertThat(client.lire(chemin.replace("{id}", "zzzzzzzz")).statusCode())
                    .as(chemin)
                    .isIn(200, 404);
        }
        assertThat(json(client.lire("/api/v1/nomenclature")).get("services")).hasSize(9);
    }

    @Test
    void filesAreServedCompressedOrNot() {
        creer(Etat.PUBLIE, COMPLETE);
        var fichier = client.lire("/donnees/lieux.json");
        assertThat(fichier.body()).contains(nom);
        assertThat(enTete(fichier, "Content-Disposition")).contains("lieux.json");
        var compresse = client.lire("/donnees/lieux.json", "Accept-Encoding", "gzip");
        assertThat(enTete(compresse, "Content-Encoding")).isEqualTo("gzip");
        assertThat(client.lire("/donnees/autre.json").statusCode()).isEqualTo(404);
        assertThat(client.lire("/donnees").body())
                .contains("/donnees/lieux.geojson")
                .contains("Licence Ouverte");
    }

    @Test
    void theListOffersItsPlacesAsFiles() {
        creer(Etat.PUBLIE, COMPLETE);
        assertThat(client.lire("/lieux").body()).contains("/lieux.csv");
        assertThat(client.lire("/lieux.csv").body()).contains(nom);
        assertThat(json(client.lire("/lieux.geojson")).get("type").stringValue())
                .isEqualTo("FeatureCollection");
    }
}
