package fr.maillage.feuillederoute.fichier;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.*;
import fr.maillage.feuillederoute.DansUneFeuilleDeRoute;
import fr.maillage.site.Site;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@Site
class TempCapturesTest extends DansUneFeuilleDeRoute {
    @Autowired Environment env;

    static Map<String, Object> ligne(int i) {
        var m = new HashMap<String, Object>();
        m.put("Axe (x)", (1 + i % 4) + ". Comment accompagner le public n° " + (i % 4) + " ?");
        m.put("Sous-axe (x.x)", (1 + i % 6) + " - Développer les compétences du groupe " + i % 6);
        m.put("Sous-sous axe (x.x.x)", (1 + i % 6) + ".a Former les agents du réseau " + i % 40);
        m.put("Titre de l'action", "Organiser des formations sur le sujet " + i);
        m.put("Descriptif", "Deux jours par an, dans chaque commune volontaire, avec un support remis à chacun. ".repeat(4));
        m.put("Objectifs", "Que chacun sache orienter un habitant vers le bon lieu.");
        m.put("Indicateurs liés", "Agents formés ; Heures de formation");
        m.put("Structure pilote", "CCAS de la commune " + i % 20);
        m.put("Partenaires", "Mission locale ; Médiathèque ; Centre social");
        m.put("Direction ou service pilote", "Ressources humaines");
        if (i % 50 == 0) m.put("Personne pilote", "Alix Exemple" + (char) ('A' + i % 7));
        m.put("Financeur 1", "Région");
        m.put("Montant € HT", 1200.5 + i);
        m.put("Budget prévisionnel total € HT", 3000 + i);
        m.put("Statut", i % 30 == 3 ? "Bientôt" : "En cours");
        m.put("Niveau de priorité", "Élevé");
        m.put("Date de début", "01/09/2026");
        m.put("Date de fin", i % 70 == 5 ? "fin 2027" : "31/12/2027");
        return m;
    }

    long t0;
    void top(String quoi) { System.out.println("MESURE " + quoi + " : " + (System.nanoTime() - t0) / 1_000_000 + " ms"); t0 = System.nanoTime(); }
    Path dossier = Path.of("/tmp/ffichier-cap");

    @Test
    void go() throws Exception {
        Files.createDirectories(dossier);
        var lignes = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < 2000; i++) lignes.add(ligne(i));
        @SuppressWarnings("unchecked") Map<String, Object>[] tab = lignes.toArray(new Map[0]);
        var tet = ClasseurDEssai.tet(tab);
        Files.write(dossier.resolve("tet-depart.xlsx"), tet);
        chargee.lire(feuille.chemin() + "/fichiers");
        t0 = System.nanoTime();
        var r = chargee.deposer(feuille.chemin() + "/fichiers/imports", "plan 2026 du Grand Périgueux.xlsx", tet);
        top("essai de 2000 lignes");
        var essai = r.headers().firstValue("location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        capturer(essai, "essai");
        t0 = System.nanoTime();
        chargee.lire(essai);
        top("page de l'essai");
        chargee.lire(essai);
        top("page de l'essai encore");
        var e = chargee.poster(essai + "/ecrire");
        top("ecriture " + e.statusCode());
        contenu();
        top("relecture du contenu");
        for (var f : List.of("feuille.json", "feuille.xlsx", "feuille.zip", "territoires-en-transitions.xlsx", "etat.xlsx", "etat", "territoires-en-transitions", "")) {
            t0 = System.nanoTime();
            var o = chargee.telecharger(feuille.chemin() + "/fichiers" + (f.isEmpty() ? "" : "/" + f)).body();
            top(f + " " + o.length);
            Files.write(dossier.resolve("gros-" + (f.isEmpty() ? "accueil" : f)), o);
        }
        capturer(feuille.chemin() + "/fichiers", "accueil");
        capturer(feuille.chemin() + "/fichiers/etat", "etat");
        capturer(feuille.chemin() + "/fichiers/territoires-en-transitions", "tet");
        capturer(essai, "suivi");
        chargee.lire(feuille.chemin() + "/fichiers");
        t0 = System.nanoTime();
        var r2 = chargee.deposer(feuille.chemin() + "/fichiers/imports", "retour.xlsx", Files.readAllBytes(dossier.resolve("gros-feuille.xlsx")));
        top("essai du classeur complet");
        System.out.println("MESURE " + chargee.lire(r2.headers().firstValue("location").orElseThrow().replaceFirst("^https?://[^/]+", "")).body().lines().filter(l -> l.contains("chapeau")).toList());
        // petit
        feuille = feuilles.trouver(feuilles.creer(demarche, "Petite feuille", "", compte.id())).orElseThrow();
        chargee.lire(feuille.chemin() + "/fichiers");
        @SuppressWarnings("unchecked") Map<String, Object>[] huit = lignes.subList(0, 8).toArray(new Map[0]);
        var p = chargee.deposer(feuille.chemin() + "/fichiers/imports", "petit.xlsx", ClasseurDEssai.tet(huit));
        var ep = p.headers().firstValue("location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        chargee.lire(ep);
        chargee.poster(ep + "/ecrire");
        for (var f : List.of("feuille.xlsx", "feuille.zip", "territoires-en-transitions.xlsx", "etat.xlsx", "etat.csv"))
            Files.write(dossier.resolve("petit-" + f), chargee.telecharger(feuille.chemin() + "/fichiers/" + f).body());
        chargee.lire(feuille.chemin() + "/fichiers");
        var err = chargee.deposer(feuille.chemin() + "/fichiers/imports", "x.pdf", "%PDF-1".getBytes(StandardCharsets.UTF_8));
        Files.writeString(dossier.resolve("erreur.html"), err.body());
    }

    void capturer(String chemin, String nom) {
        try (var pw = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                var b = pw.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(Path.of("/usr/bin/chromium")).setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync")))) {
            for (int l : new int[] {1280, 320}) {
                var c = b.newContext(new Browser.NewContextOptions().setViewportSize(l, 900).setLocale("fr-FR"));
                var cookies = new StringJoiner("; ");
                chargee.biscuits().forEach((k, v) -> cookies.add(k + "=" + v));
                c.setExtraHTTPHeaders(Map.of("Cookie", cookies.toString()));
                var page = c.newPage();
                page.navigate("http://localhost:" + env.getProperty("local.server.port") + chemin);
                System.out.println("MESURE largeur " + nom + " " + l + " : " + page.evaluate("document.documentElement.scrollWidth"));
                page.screenshot(new Page.ScreenshotOptions().setPath(dossier.resolve(nom + "-" + l + ".png")).setFullPage(nom.equals("accueil") || nom.equals("tet")));
                var v = new AxeBuilder(page).analyze().getViolations();
                System.out.println("MESURE axe " + nom + " " + l + " : " + v.stream().map(x -> x.getId() + " " + x.getNodes().get(0).getHtml()).toList());
                c.close();
            }
        }
    }
}
