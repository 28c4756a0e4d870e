package fr.maillage.lieu.geocodage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.maillage.lieu.PrecisionPosition;
import fr.maillage.lieu.geocodage.ReponseDuGeocodeur.Indisponible;
import fr.maillage.lieu.geocodage.ReponseDuGeocodeur.Introuvable;
import fr.maillage.lieu.geocodage.ReponseDuGeocodeur.Raison;
import fr.maillage.lieu.geocodage.ReponseDuGeocodeur.Trouvee;
import fr.maillage.territoire.HistoireDesCodes;
import fr.maillage.territoire.Tables;
import fr.maillage.territoire.TablesDesTerritoires;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a server of our own that answers, hangs, and answers nonsense. */
class GeocodeurTest {
    private static final HistoireDesCodes HISTOIRE = histoire();
    private static final AdresseCherchee ADRESSE = new AdresseCherchee("12 rue de la Gare", "55100", "Verdun", "55545");

    private interface Reponse {
        void a(HttpExchange echange) throws IOException;
    }

    private static final class Pendule extends Clock {
        private Instant heure = Instant.parse("2026-11-24T10:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(@Nullable ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return heure;
        }
    }

    private final Pendule pendule = new Pendule();
    private final AtomicInteger demandes = new AtomicInteger();
    private final CountDownLatch fin = new CountDownLatch(1);
    private HttpServer serveur;
    private volatile Reponse reponse = echange -> {};
    private volatile String question = "";

    private static HistoireDesCodes histoire() {
        var tables = TablesDesTerritoires.depuis(Tables.duProgramme());
        return tables.histoire(tables.territoires());
    }

    @BeforeEach
    void ouvrir() throws IOException {
        serveur = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        serveur.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        serveur.createContext("/", echange -> {
            demandes.incrementAndGet();
            question = echange.getRequestURI().toString();
            reponse.a(echange);
        });
        serveur.start();
    }

    @AfterEach
    void fermer() {
        fin.countDown();
        serveur.stop(0);
    }

    @Test
    void anAddressIsFoundToTheNumber() {
        repondre(200, trait(0.95, "housenumber", "55545", 5.3851, 49.1592));

        assertThat(geocodeur().chercher(ADRESSE)).isInstanceOfSatisfying(Trouvee.class, t -> {
            assertThat(t.precision()).isEqualTo(PrecisionPosition.ADRESSE);
            assertThat(t.position().latitude()).isEqualTo(49.1592);
        });
        assertThat(question)
                .startsWith("/geocodage/search?limit=5&autocomplete=0&q=12+rue+de+la+Gare+55100+Verdun")
                .endsWith("&citycode=55545");
    }

    @ParameterizedTest
    @CsvSource({
        // weak answer, middle of a commune, other commune, unknown kind
        "0.59, housenumber, 55545",
        "0.99, municipality, 55545",
        "0.99, housenumber, 55029",
        "0.99, planet, 55545"
    })
    void whatIsNotSureIsNotShownAsAPosition(double score, String type, String insee) {
        repondre(200, trait(score, type, insee, 5.3851, 49.1592));

        assertThat(geocodeur().chercher(ADRESSE)).isInstanceOf(Introuvable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"street", "locality"})
    void aStreetIsAPositionOfTheStreet(String type) {
        repondre(200, trait(0.8, type, "55545", 5.3851, 49.1592));

        assertThat(geocodeur().chercher(ADRESSE))
                .isInstanceOfSatisfying(
                        Trouvee.class, t -> assertThat(t.precision()).isEqualTo(PrecisionPosition.RUE));
    }

    @Test
    void theCodeOfACommuneThatMergedIsTheSameCommune() {
        repondre(200, trait(0.9, "housenumber", "74268", 6.09, 45.88));

        assertThat(geocodeur().chercher(new AdresseCherchee("1 avenue d’Essai", "74600", "Seynod", "74010")))
                .isInstanceOf(Trouvee.class);
    }

    @Test
    void nobodyIsAskedWithoutAStreet() {
        assertThat(geocodeur().chercher(new AdresseCherchee(" ", "55100", "Verdun", "55545")))
                .isInstanceOf(Introuvable.class);
        assertThat(demandes).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><title>Maintenance</title>",
                "",
                "[]",
                "{}",
                "{\"type\":\"FeatureCollection\",\"features\":{}}",
                "{\"type\":\"FeatureCollection\",\"features\":[12]}",
                "{\"type\":\"FeatureCollection\",\"features\":[{\"geometry\":{\"type\":\"Point\",\"coordinates\":[\"5\",\"49\"]},\"properties\":{\"score\":1,\"type\":\"street\",\"citycode\":\"55545\",\"label\":\"x\"}}]}",
                "{\"type\":\"FeatureCollection\",\"features\":[{\"geometry\":{\"type\":\"Point\",\"coordinates\":[5.38,49.15]},\"properties\":{\"score\":\"1\",\"type\":\"street\",\"citycode\":\"55545\",\"label\":\"x\"}}]}",
                "{\"type\":\"FeatureCollection\",\"features\":[{\"geometry\":{\"type\":\"Point\",\"coordinates\":[5.38,49.15]},\"properties\":{\"score\":1,\"type\":\"street\",\"citycode\":55545,\"label\":\"x\"}}]}",
                "{\"type\":\"FeatureCollection\",\"features\":[{\"geometry\":{\"type\":\"Point\",\"coordinates\":[49.15,5.38]},\"properties\":{\"score\":1,\"type\":\"street\",\"citycode\":\"55545\",\"label\":\"x\"}}]}",
                "{\"type\":\"FeatureCollection\",\"features\":[{\"geometry\":{\"type\":\"Point\",\"coordinates\":[1e400,49.15]},\"properties\":{\"score\":1,\"type\":\"street\",\"citycode\":\"55545\",\"label\":\"x\"}}]}"
            })
    void nonsenseIsRefused(String corps) {
        repondre(200, corps);

        assertThat(geocodeur().chercher(ADRESSE)).isEqualTo(new Indisponible(Raison.INSENSE));
    }

    @Test
    void anEndlessAnswerIsNotReadToItsEnd() {
        reponse = echange -> {
            echange.sendResponseHeaders(200, 0);
            try (var corps = echange.getResponseBody()) {
                var bloc = " ".repeat(64 * 1024).getBytes(UTF_8);
                while (true) {
                    corps.write(bloc);
                }
            } catch (IOException e) {
                // The client hung up, as it should.
                echange.close();
            }
        };

        assertThat(geocodeur().chercher(ADRESSE)).isEqualTo(new Indisponible(Raison.MUET));
    }

    @Test
    void aServerThatHangsIsLeftBehind() {
        reponse = echange -> attendre();

        assertThat(geocodeur(Duration.ofMillis(300)).chercher(ADRESSE)).isEqualTo(new Indisponible(Raison.MUET));
    }

    @Test
    void anAnswerThatDripsIsLeftBehind() {
        reponse = echange -> {
            echange.sendResponseHeaders(200, 0);
            echange.getResponseBody().write('{');
            echange.getResponseBody().flush();
            attendre();
        };

        assertThat(geocodeur(Duration.ofMillis(300)).chercher(ADRESSE)).isEqualTo(new Indisponible(Raison.MUET));
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 404, 429, 500, 503})
    void anErrorOrARedirectIsNoAnswer(int statut) {
        reponse = echange -> {
            echange.getResponseHeaders().add("Location", "http://127.0.0.1:" + port() + "/ailleurs");
            echange.sendResponseHeaders(statut, -1);
            echange.close();
        };

        assertThat(geocodeur().chercher(ADRESSE)).isEqualTo(new Indisponible(Raison.MUET));
        assertThat(demandes).hasValue(1);
    }

    @Test
    void afterThreeFailuresTheServiceIsLeftAloneForAMinute() {
        repondre(500, "");
        var geocodeur = geocodeur();
        for (int i = 0; i < 3; i++) {
            geocodeur.chercher(ADRESSE);
        }

        assertThat(geocodeur.chercher(ADRESSE)).isEqualTo(new Indisponible(Raison.AU_REPOS));
        assertThat(demandes).hasValue(3);

        repondre(200, trait(0.95, "housenumber", "55545", 5.3851, 49.1592));
        pendule.heure = pendule.heure.plusSeconds(61);
        assertThat(geocodeur.chercher(ADRESSE)).isInstanceOf(Trouvee.class);
        assertThat(geocodeur.chercher(ADRESSE)).isInstanceOf(Trouvee.class);
    }

    @Test
    void nobodyIsAskedWhenTheSettingIsEmpty() {
        var eteint = new Geocodeur(new ReglagesDuGeocodage(URI.create(""), Set.of()), HISTOIRE, pendule);

        assertThat(eteint.chercher(ADRESSE)).isEqualTo(new Indisponible(Raison.ETEINT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://ailleurs.example/geocodage",
                "http://data.geopf.fr/geocodage",
                "https://data.geopf.fr@ailleurs.example/",
                "https://qui:que@data.geopf.fr/",
                "file:///etc/passwd",
                "data.geopf.fr"
            })
    void anAddressOutOfTheListIsRefusedAtStart(String adresse) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReglagesDuGeocodage(URI.create(adresse), Set.of("data.geopf.fr")));
    }

    private void repondre(int statut, String corps) {
        reponse = echange -> {
            var octets = corps.getBytes(UTF_8);
            echange.sendResponseHeaders(statut, octets.length == 0 ? -1 : octets.length);
            if (octets.length > 0) {
                echange.getResponseBody().write(octets);
            }
            echange.close();
        };
    }

    private void attendre() {
        try {
            fin.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String trait(double score, String type, String insee, double longitude, double latitude) {
        return """
                {"type":"FeatureCollection","features":[{"type":"Feature",
                 "geometry":{"type":"Point","coordinates":[%s,%s]},
                 "properties":{"label":"12 Rue de la Gare","score":%s,"type":"%s","citycode":"%s"}}]}
                """.formatted(longitude, latitude, score, type, insee);
    }

    private int port() {
        return serveur.getAddress().getPort();
    }

    private Geocodeur geocodeur() {
        return geocodeur(Duration.ofSeconds(10));
    }

    private Geocodeur geocodeur(Duration patience) {
        return new Geocodeur(
                new ReglagesDuGeocodage(URI.create("http://127.0.0.1:" + port() + "/geocodage"), Set.of("127.0.0.1")),
                HISTOIRE,
                pendule,
                patience);
    }
}
