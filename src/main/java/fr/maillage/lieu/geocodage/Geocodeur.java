package fr.maillage.lieu.geocodage;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.maillage.lieu.PrecisionPosition;
import fr.maillage.lieu.geocodage.ReponseDuGeocodeur.Indisponible;
import fr.maillage.lieu.geocodage.ReponseDuGeocodeur.Introuvable;
import fr.maillage.lieu.geocodage.ReponseDuGeocodeur.Raison;
import fr.maillage.lieu.geocodage.ReponseDuGeocodeur.Trouvee;
import fr.maillage.territoire.HistoireDesCodes;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Asks the national geocoder (or another that answers alike) where an address is. Never throws, never waits longer than four seconds, follows
 * no redirect, and leaves a failing service alone.
 */
@Component
public class Geocodeur {
    private static final Logger JOURNAL = LoggerFactory.getLogger(Geocodeur.class);
    private static final Duration CONNEXION = Duration.ofSeconds(2);
    private static final Duration TOTAL = Duration.ofSeconds(4);
    private static final Duration REPOS = Duration.ofSeconds(60);
    private static final int ECHECS = 3;
    private static final int OCTETS_MAX = 256 * 1024;

    /** Under it, what was found is likely another address. */
    private static final double SCORE_MIN = 0.6;

    private final ReglagesDuGeocodage reglages;
    private final HistoireDesCodes histoire;
    private final Disjoncteur disjoncteur;
    private final Duration patience;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNEXION)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    @org.springframework.beans.factory.annotation.Autowired
    Geocodeur(ReglagesDuGeocodage reglages, HistoireDesCodes histoire, Clock horloge) {
        this(reglages, histoire, horloge, TOTAL);
    }

    Geocodeur(ReglagesDuGeocodage reglages, HistoireDesCodes histoire, Clock horloge, Duration patience) {
        this.reglages = reglages;
        this.histoire = histoire;
        this.patience = patience;
        this.disjoncteur = new Disjoncteur(ECHECS, REPOS, horloge);
    }

    public ReponseDuGeocodeur chercher(AdresseCherchee adresse) {
        var base = reglages.adresse();
        if (base == null) {
            return new Indisponible(Raison.ETEINT);
        }
        // Without a street the best answer would be the middle of the commune, which is not a position.
        if (adresse.voie().isBlank()) {
            return new Introuvable();
        }
        if (!disjoncteur.ferme()) {
            return new Indisponible(Raison.AU_REPOS);
        }
        try {
            var reponse = choisir(LectureGeoJson.lire(demander(requete(base, adresse))), adresse);
            disjoncteur.reussite();
            return reponse;
        } catch (LectureGeoJson.Insense e) {
            return echec(Raison.INSENSE, e);
        } catch (IOException | TimeoutException | ExecutionException e) {
            return echec(Raison.MUET, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return echec(Raison.MUET, e);
        }
    }

    private Indisponible echec(Raison raison, Exception e) {
        disjoncteur.echec();
        // The address asked stays out of the journal.
        JOURNAL.warn("The geocoder did not answer as it should ({}): {}", raison, e.toString());
        return new Indisponible(raison);
    }

    private byte[] demander(URI adresse)
            throws IOException, InterruptedException, TimeoutException, ExecutionException {
        var requete = HttpRequest.newBuilder(adresse)
                .timeout(patience)
                .header("Accept", "application/json, application/geo+json")
                .GET()
                .build();
        var attente = client.sendAsync(requete, tete -> new CorpsBorne(OCTETS_MAX));
        try {
            // The request's own timeout ends with the headers; this one covers the body, however slowly it comes.
            HttpResponse<byte[]> reponse = attente.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (reponse.statusCode() != 200) {
                throw new IOException("status " + reponse.statusCode());
            }
            return reponse.body();
        } finally {
            attente.cancel(true);
        }
    }

    private static URI requete(URI base, AdresseCherchee adresse) {
        var texte = new StringBuilder(base.toString().replaceAll("/+$", ""))
                .append("/search?limit=5&autocomplete=0&q=")
                .append(URLEncoder.encode(adresse.question(), UTF_8));
        if (!adresse.codeInsee().isBlank()) {
            texte.append("&citycode=").append(URLEncoder.encode(adresse.codeInsee(), UTF_8));
        } else if (adresse.codePostal().matches("\\d{5}")) {
            texte.append("&postcode=").append(adresse.codePostal());
        }
        return URI.create(texte.toString());
    }

    /** The first answer that is good enough and in the right commune. */
    private ReponseDuGeocodeur choisir(List<LectureGeoJson.Trait> traits, AdresseCherchee adresse) {
        for (var trait : traits) {
            var precision = precision(trait.type());
            if (trait.score() >= SCORE_MIN && precision.isPresent() && memeCommune(trait.codeInsee(), adresse)) {
                return new Trouvee(trait.position(), precision.get(), trait.libelle());
            }
        }
        return new Introuvable();
    }

    /** The middle of a commune is no position. */
    private static Optional<PrecisionPosition> precision(String type) {
        return switch (type) {
            case "housenumber" -> Optional.of(PrecisionPosition.ADRESSE);
            case "street", "locality" -> Optional.of(PrecisionPosition.RUE);
            default -> Optional.empty();
        };
    }

    private boolean memeCommune(String trouve, AdresseCherchee adresse) {
        if (!adresse.codeInsee().isBlank()) {
            var lieu = histoire.position(adresse.codeInsee());
            return trouve.equals(adresse.codeInsee()) || (lieu.isPresent() && lieu.equals(histoire.position(trouve)));
        }
        // A commune unknown to us: at least the département.
        return adresse.codePostal().length() == 5
                && (trouve.startsWith(adresse.codePostal().substring(0, 2))
                        || (trouve.matches("2[AB].*") && adresse.codePostal().startsWith("20")));
    }
}
