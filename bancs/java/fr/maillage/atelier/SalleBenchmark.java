package fr.maillage.atelier;

import fr.maillage.atelier.Atelier.Etat;
import fr.maillage.atelier.registre.AteliersEnBase;
import fr.maillage.atelier.registre.LectureDesContributions;
import fr.maillage.atelier.registre.TableauEnBase;
import fr.maillage.presentation.Hasard;
import fr.maillage.site.Maillage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A room: participants behind one address, each listening to server-sent events, who press « Envoyer » at the same instant, several times in a
 * row; one in ten presses twice. Client and server share the machine. What must be true whatever the speed: each contribution is there, once.
 */
public final class SalleBenchmark {
    private static final int PARTICIPANTS = Integer.getInteger("participants", 150);
    private static final int SALVES = 5;
    private static final Pattern JETON = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern CONTRIBUTION = Pattern.compile("name=\"contribution\" value=\"([^\"]+)\"");

    private static double dejaPris;

    private SalleBenchmark() {}

    public static void main(String[] args) throws Exception {
        var dossier = args.length > 0 ? Path.of(args[0]) : Files.createTempDirectory("maillage-banc");
        try (var contexte = Maillage.demarrer(
                "--server.port=0", "--maillage.essai.base=propre", "--maillage.repertoire=" + dossier, "--logging.level.root=WARN")) {
            var base = contexte.getBean(JdbcClient.class);
            var demarche = Hasard.identifiant();
            base.sql("insert into demarche.demarche (id, nom, perimetre, cree_par) values (:id, 'Banc', 'departement:55', 'banc')")
                    .param("id", demarche)
                    .update();
            var ateliers = contexte.getBean(AteliersEnBase.class);
            var tableau = contexte.getBean(TableauEnBase.class);
            var id = ateliers.creer(
                    demarche,
                    new AteliersEnBase.Contenu("Banc", "epci:200034874", null, null, null, "", 5),
                    "banc");
            tableau.passer(id, Etat.PREPARATION, Etat.COLLECTE);
            var atelier = ateliers.trouver(id).orElseThrow();
            var adresse = "http://127.0.0.1:" + contexte.getEnvironment().getProperty("local.server.port")
                    + atelier.cheminPublic();
            try (var fils = Executors.newVirtualThreadPerTaskExecutor()) {
                var gens = new ArrayList<Participant>();
                dejaPris = processeur();
                for (int i = 0; i < PARTICIPANTS; i++) {
                    gens.add(new Participant(adresse, i));
                }
                dire("join (two pages, one form)", tousEnsemble(fils, gens, Participant::entrer));
                gens.forEach(g -> fils.submit(g::ecouter));
                Thread.sleep(2000);
                for (int salve = 1; salve <= SALVES; salve++) {
                    int n = salve;
                    dire("post, salvo " + salve, tousEnsemble(fils, gens, g -> g.contribuer(n)));
                    dire("page afterwards, salvo " + salve, tousEnsemble(fils, gens, Participant::relire));
                }
                tableau.passer(id, Etat.COLLECTE, Etat.VOTE);
                tousEnsemble(fils, gens, Participant::relire);
                dire("support", tousEnsemble(fils, gens, Participant::soutenir));
                Thread.sleep(2500);
                verifier(contexte.getBean(LectureDesContributions.class), id, gens);
                gens.forEach(g -> g.fini = true);
                // Lines end when the server stops.
                contexte.close();
            }
        }
    }

    private static void verifier(LectureDesContributions lecture, String id, List<Participant> gens) {
        var toutes = lecture.toutes(id);
        long differentes = toutes.stream().map(c -> c.contenu().texte()).distinct().count();
        int voix = lecture.voix(id).values().stream().mapToInt(Integer::intValue).sum();
        int evenements = gens.stream().mapToInt(g -> g.evenements.get()).sum();
        long aJour = gens.stream().filter(g -> g.dernier.contains("\"VOTE\"")).count();
        System.out.printf(
                Locale.ROOT,
                "contributions: %d of %d expected, %d different; supports: %d of %d; events received: %d; phones that heard of the vote: %d%n",
                toutes.size(),
                PARTICIPANTS * SALVES,
                differentes,
                voix,
                PARTICIPANTS,
                evenements,
                aJour);
        if (toutes.size() != PARTICIPANTS * SALVES || differentes != toutes.size() || voix != PARTICIPANTS) {
            throw new IllegalStateException("something was lost or written twice");
        }
    }

    @FunctionalInterface
    private interface Acte {
        void faire(Participant participant) throws Exception;
    }

    /** All at the same instant. @return milliseconds of each, in order of length */
    private static double[] tousEnsemble(java.util.concurrent.ExecutorService fils, List<Participant> gens, Acte acte)
            throws Exception {
        var depart = new CyclicBarrier(gens.size());
        var travaux = new ArrayList<Future<Double>>();
        for (var g : gens) {
            travaux.add(fils.submit(() -> {
                depart.await();
                long debut = System.nanoTime();
                acte.faire(g);
                return (System.nanoTime() - debut) / 1e6;
            }));
        }
        var durees = new double[gens.size()];
        for (int i = 0; i < durees.length; i++) {
            durees[i] = travaux.get(i).get();
        }
        Arrays.sort(durees);
        return durees;
    }

    /** The processor time is that of server and clients together: what a busy machine does not stretch. */
    private static void dire(String quoi, double[] durees) {
        double processeur = processeur();
        System.out.printf(
                Locale.ROOT,
                "%-28s median %5.0f ms   p99 %5.0f ms   max %5.0f ms   processor %4.0f ms%n",
                quoi,
                durees[durees.length / 2],
                durees[(int) Math.ceil(durees.length * 0.99) - 1],
                durees[durees.length - 1],
                processeur - dejaPris);
        dejaPris = processeur;
    }

    private static double processeur() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e6;
    }

    private static final class Participant {
        private final HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .build();
        private final String adresse;
        private final int numero;
        private final AtomicInteger evenements = new AtomicInteger();
        private volatile String dernier = "";
        private volatile boolean fini;
        private String page = "";

        Participant(String adresse, int numero) {
            this.adresse = adresse;
            this.numero = numero;
        }

        void entrer() throws Exception {
            relire();
            poster("/role", "role=" + (numero % 3 == 0 ? "elu" : "habitant"));
            relire();
        }

        void relire() throws Exception {
            var reponse = http.send(HttpRequest.newBuilder(URI.create(adresse)).build(), HttpResponse.BodyHandlers.ofString());
            if (reponse.statusCode() != 200) {
                throw new IllegalStateException("page: " + reponse.statusCode());
            }
            page = reponse.body();
        }

        void contribuer(int salve) throws Exception {
            var texte = "Contribution de la personne " + numero + ", la " + salve + "e, avec une phrase de longueur ordinaire";
            var champs = "genre=BESOIN&cle=" + "c".repeat(8) + numero + "x" + salve + "&besoin-texte="
                    + URLEncoder.encode(texte, StandardCharsets.UTF_8);
            poster("/contributions", champs);
            if (numero % 10 == 0) {
                poster("/contributions", champs);
            }
        }

        void soutenir() throws Exception {
            var lue = CONTRIBUTION.matcher(page);
            if (!lue.find()) {
                throw new IllegalStateException("nothing to support on the page");
            }
            poster("/soutiens", "contribution=" + lue.group(1) + "&donne=oui");
        }

        private void poster(String chemin, String champs) throws IOException, InterruptedException {
            var jeton = JETON.matcher(page);
            if (!jeton.find()) {
                throw new IllegalStateException("no form on the page");
            }
            var reponse = http.send(
                    HttpRequest.newBuilder(URI.create(adresse + chemin))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(
                                    "_csrf=" + URLEncoder.encode(jeton.group(1), StandardCharsets.UTF_8) + "&" + champs))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            if (reponse.statusCode() != 302) {
                throw new IllegalStateException(chemin + ": " + reponse.statusCode() + " " + reponse.body());
            }
        }

        void ecouter() {
            try {
                var reponse = http.send(
                        HttpRequest.newBuilder(URI.create(adresse + "/flux")).build(), HttpResponse.BodyHandlers.ofInputStream());
                try (var lignes = new BufferedReader(new InputStreamReader(reponse.body(), StandardCharsets.UTF_8))) {
                    for (var ligne = lignes.readLine(); ligne != null; ligne = lignes.readLine()) {
                        if (ligne.startsWith("data:")) {
                            evenements.incrementAndGet();
                            dernier = ligne;
                        }
                    }
                }
            } catch (IOException | InterruptedException e) {
                if (!fini) {
                    throw new IllegalStateException("line " + numero + " broke", e);
                }
            }
        }
    }
}
