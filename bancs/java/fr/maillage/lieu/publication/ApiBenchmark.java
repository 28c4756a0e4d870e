package fr.maillage.lieu.publication;

import fr.maillage.lieu.Acte;
import fr.maillage.lieu.Catalogue;
import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Lieux;
import fr.maillage.site.Maillage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Loads the national-size base into a new data directory, serves it on the loopback, and times the API: requests a second and latencies, client
 * and server sharing the machine. Bounded: a fixed number of requests.
 */
public final class ApiBenchmark {
    private static final int CLIENTS = 8;

    private ApiBenchmark() {}

    record Scenario(String nom, String chemin, int requetes) {}

    public static void main(String[] args) throws Exception {
        var dossier = args.length > 0 ? Path.of(args[0]) : Files.createTempDirectory("maillage-banc");
        try (var contexte = Maillage.demarrer(
                "--server.port=0", "--maillage.essai.base=propre", "--maillage.repertoire=" + dossier, "--logging.level.root=WARN")) {
            var lieux = contexte.getBean(Lieux.class);
            if (lieux.versions(java.util.EnumSet.of(Etat.PUBLIE)).isEmpty()) {
                charger(lieux);
            }
            long debut = System.nanoTime();
            contexte.getBean(Catalogue.class).rafraichir();
            System.out.printf(Locale.ROOT, "catalogue read: %.2f s%n", (System.nanoTime() - debut) / 1e9);
            debut = System.nanoTime();
            var donnees = contexte.getBean(DonneesCourantes.class).donnees();
            System.out.printf(
                    Locale.ROOT,
                    "conversion: %.2f s, %d rows, %d left out%n",
                    (System.nanoTime() - debut) / 1e9,
                    donnees.publiees().size(),
                    donnees.ecartees().size());
            exporter(donnees);
            var base = "http://127.0.0.1:" + contexte.getEnvironment().getProperty("local.server.port");
            var id = donnees.publiees().get(5_000).id();
            for (var scenario : List.of(
                    new Scenario(
                            "page of 100, two filters",
                            "/api/v1/lieux?services=cs.%7B%22Aide%20aux%20d%C3%A9marches%20administratives%22%7D&code_insee=like.5*",
                            6_000),
                    new Scenario("one place", "/api/v1/lieux/" + id, 20_000),
                    new Scenario("100 nearest", "/api/v1/lieux?pres_de=48.85,2.35,50", 1_500),
                    new Scenario("whole CSV of today", "/api/v1/lieux.csv", 40),
                    new Scenario("whole GeoJSON, cached", "/donnees/lieux.geojson", 200))) {
                mesurer(base, new Scenario(scenario.nom(), scenario.chemin(), scenario.requetes() / 4), false);
                mesurer(base, scenario, true);
            }
        }
    }

    private static void charger(Lieux lieux) throws IOException {
        long debut = System.nanoTime();
        var nouveaux = new ArrayList<Lieux.Nouveau>();
        for (var ligne : BaseNationaleTest.lire()) {
            nouveaux.add(new Lieux.Nouveau(
                    Lieux.Contenu.de(Etat.PUBLIE, BaseNationaleTest.fiche(ligne)),
                    new Acte(Acte.Genre.IMPORT, "banc", "banc", BaseNationaleTest.date(ligne), ""),
                    List.of()));
        }
        lieux.creerTous(nouveaux);
        System.out.printf(Locale.ROOT, "loaded %d places in %.1f s%n", nouveaux.size(), (System.nanoTime() - debut) / 1e9);
    }

    private static void exporter(DonneesOuvertes donnees) {
        for (var format : fr.maillage.lieu.publication.fichier.Format.values()) {
            long debut = System.nanoTime();
            var fichier = fr.maillage.lieu.publication.fichier.Fichier.de(format, donnees, "banc");
            System.out.printf(
                    Locale.ROOT,
                    "%-24s %6.0f ms, %5.1f MB, %4.1f MB gzip%n",
                    format.nom(),
                    (System.nanoTime() - debut) / 1e6,
                    fichier.taille() / 1e6,
                    fichier.tailleCompressee() / 1e6);
        }
    }

    private static void mesurer(String base, Scenario scenario, boolean montrer) throws Exception {
        var durees = new long[scenario.requetes()];
        long debut = System.nanoTime();
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            var travaux = new ArrayList<Future<?>>();
            for (int c = 0; c < CLIENTS; c++) {
                int premier = c;
                travaux.add(clients.submit(() -> {
                    var http = HttpClient.newBuilder()
                            .version(HttpClient.Version.HTTP_1_1)
                            .build();
                    var requete = HttpRequest.newBuilder(URI.create(base + scenario.chemin()))
                            .build();
                    for (int i = premier; i < durees.length; i += CLIENTS) {
                        long depart = System.nanoTime();
                        var reponse = http.send(requete, HttpResponse.BodyHandlers.ofByteArray());
                        durees[i] = System.nanoTime() - depart;
                        if (reponse.statusCode() != 200) {
                            throw new IllegalStateException(scenario.chemin() + " " + reponse.statusCode());
                        }
                    }
                    return null;
                }));
            }
            for (var travail : travaux) {
                travail.get();
            }
        }
        double secondes = (System.nanoTime() - debut) / 1e9;
        Arrays.sort(durees);
        if (montrer) {
            System.out.printf(
                    Locale.ROOT,
                    "%-26s %8.0f requests/s, median %7.2f ms, p99 %7.2f ms%n",
                    scenario.nom(),
                    durees.length / secondes,
                    durees[durees.length / 2] / 1e6,
                    durees[(int) (durees.length * 0.99)] / 1e6);
        }
    }
}
