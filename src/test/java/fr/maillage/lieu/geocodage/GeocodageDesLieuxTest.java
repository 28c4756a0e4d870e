package fr.maillage.lieu.geocodage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import fr.maillage.lieu.Acte;
import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Fiche;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.Lieux.Contenu;
import fr.maillage.lieu.Passage;
import fr.maillage.lieu.Provenance;
import fr.maillage.lieu.Rattachement;
import fr.maillage.site.Site;
import fr.maillage.territoire.HistoireDesCodes;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Places without a position, and a geocoder of our own that knows one street. */
@Site
class GeocodageDesLieuxTest {
    private static final int TOUS = 100_000;
    private static final String CONNUE = """
            {"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Point","coordinates":[5.3851,49.1592]},
             "properties":{"label":"12 Rue Connue","score":0.9,"type":"housenumber","citycode":"55545"}}]}
            """;

    @Autowired
    JdbcClient base;

    @Autowired
    Lieux lieux;

    @Autowired
    Rattachement rattachement;

    @Autowired
    HistoireDesCodes histoire;

    private final Queue<String> demandes = new ConcurrentLinkedQueue<>();
    private HttpServer serveur;

    @BeforeEach
    void ouvrir() throws IOException {
        serveur = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        serveur.createContext("/", echange -> {
            // In a query a space is a plus.
            var question = echange.getRequestURI().getQuery().replace('+', ' ');
            demandes.add(question);
            var corps = (question.contains("rue Connue") ? CONNUE : "{\"type\":\"FeatureCollection\",\"features\":[]}")
                    .getBytes(UTF_8);
            echange.sendResponseHeaders(question.contains("rue en Panne") ? 503 : 200, corps.length);
            echange.getResponseBody().write(corps);
            echange.close();
        });
        serveur.start();
    }

    @AfterEach
    void fermer() {
        serveur.stop(0);
    }

    @Test
    void aPlaceDeclaredWithoutTheGeocoderIsFoundLaterAndSaysWhoFoundIt() {
        var lieu = creer("12 rue Connue");
        assertThat(lieu.aGeocoder()).isTrue();

        assertThat(rattrapage().rattraper(TOUS)).isPositive();

        var situe = lieux.trouver(lieu.id()).orElseThrow();
        assertThat(situe.fiche().position())
                .hasValueSatisfying(p -> assertThat(p.latitude()).isEqualTo(49.1592));
        assertThat(situe.fiche().texteOuVide(Champ.PRECISION_POSITION)).isEqualTo("adresse");
        assertThat(Objects.requireNonNull(situe.provenances().get(Champ.LATITUDE))
                        .source())
                .isEqualTo(GeocodageDesLieux.SOURCE);
        assertThat(Objects.requireNonNull(situe.provenances().get(Champ.ADRESSE))
                        .source())
                .isEqualTo(Provenance.DECLARATION);
        assertThat(situe.majLe()).as("finding it does not make it fresher").isEqualTo(lieu.majLe());
    }

    @Test
    void theStopsOfARoundAreFoundTooAndAStopWithoutAddressIsNeverPutInTheMiddleOfItsCommune() {
        var lieu = lieux.creer(
                new Contenu(
                        null,
                        Etat.PUBLIE,
                        null,
                        Fiche.VIDE.avec(Champ.NOM, "Bus à situer"),
                        List.of(arret("12 rue Connue"), arret(""), arret("4 rue Ignoree"))),
                acte());

        rattrapage().rattraper(TOUS);
        rattrapage().rattraper(TOUS);
        rattrapage().rattraper(TOUS);

        var situe = lieux.trouver(lieu.id()).orElseThrow();
        assertThat(situe.passages()).extracting(p -> p.position() != null).containsExactly(true, false, false);
        assertThat(Objects.requireNonNull(situe.passages().getFirst().position())
                        .latitude())
                .isEqualTo(49.1592);
        assertThat(demandes)
                .filteredOn(q -> q.contains("4 rue Ignoree"))
                .as("once before the place changed, once after")
                .hasSize(2);
        assertThat(situe.version()).isEqualTo(lieu.version() + 1);
    }

    private static Passage arret(String adresse) {
        return new Passage("", adresse, "Verdun", "55545", null, "", "");
    }

    @Test
    void anAddressUnknownIsNotAskedAboutAgainUntilThePlaceChanges() {
        var lieu = creer("3 rue Ignoree");
        rattrapage().rattraper(TOUS);
        rattrapage().rattraper(TOUS);
        assertThat(demandes).filteredOn(q -> q.contains("rue Ignoree")).hasSize(1);

        lieux.modifier(lieu, Contenu.de(lieu).avecFiche(lieu.fiche().avec(Champ.ADRESSE, "12 rue Connue")), acte());
        rattrapage().rattraper(TOUS);

        assertThat(lieux.trouver(lieu.id()).orElseThrow().aGeocoder()).isFalse();
    }

    @Test
    void aGeocoderThatFailsIsAskedAgainLater() {
        var lieu = creer("1 rue en Panne");
        rattrapage().rattraper(TOUS);
        rattrapage().rattraper(TOUS);

        assertThat(demandes).filteredOn(q -> q.contains("rue en Panne")).hasSize(2);
        lieux.modifier(lieu, Contenu.de(lieu).avecEtat(Etat.ARCHIVE), acte());
    }

    private GeocodageDesLieux rattrapage() {
        var adresse = URI.create("http://127.0.0.1:" + serveur.getAddress().getPort());
        var geocodeur = new Geocodeur(
                new ReglagesDuGeocodage(adresse, Set.of("127.0.0.1")),
                histoire,
                Clock.systemUTC(),
                Duration.ofSeconds(10));
        return new GeocodageDesLieux(base, lieux, rattachement, geocodeur);
    }

    private static Acte acte() {
        return new Acte(Acte.Genre.DECLARATION, "essai", Provenance.DECLARATION, null, "");
    }

    private Lieu creer(String adresse) {
        return lieux.creer(
                Contenu.de(
                        Etat.DECLARE,
                        Fiche.de(Map.of(
                                Champ.NOM, List.of("Lieu à situer"),
                                Champ.ADRESSE, List.of(adresse),
                                Champ.CODE_POSTAL, List.of("55100"),
                                Champ.COMMUNE, List.of("Verdun")))),
                acte());
    }
}
