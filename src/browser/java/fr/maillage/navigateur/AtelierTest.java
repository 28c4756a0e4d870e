package fr.maillage.navigateur;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.maillage.atelier.Atelier;
import fr.maillage.atelier.Ateliers;
import fr.maillage.atelier.contribution.Contribution;
import fr.maillage.atelier.contribution.Depot;
import fr.maillage.atelier.contribution.Genre;
import fr.maillage.atelier.registre.Depots;
import fr.maillage.atelier.registre.LectureDesContributions;
import fr.maillage.presentation.Hasard;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A workshop from its first code to its synthesis: a facilitator and five participants at once, each with a browser. */
class AtelierTest extends GestionDansUnNavigateur {
    private static final long OCTETS_MAXIMAUX = 60_000;

    @Autowired
    Ateliers ateliers;

    @Autowired
    LectureDesContributions lecture;

    @Autowired
    Depots depots;

    private final List<BrowserContext> ouverts = new ArrayList<>();
    private String demarche = "";
    private Atelier atelier;
    private Page animatrice;

    @BeforeEach
    void aWorkshopAndItsFacilitator() {
        demarche = Hasard.identifiant();
        base.sql("""
                        insert into demarche.demarche (id, nom, perimetre, cree_par)
                        values (:id, 'Démarche d’essai', 'departement:55', 'essai')
                        """).param("id", demarche).update();
        animatrice = personne(1280, true);
        animatrice.navigate(adresse("/gestion/demarches/" + demarche + "/ateliers/nouveau"));
        seConnecter(animatrice);
        animatrice.navigate(adresse("/gestion/demarches/" + demarche + "/ateliers/nouveau"));
        animatrice.fill("#nom", "Atelier des Côtes de Meuse");
        animatrice.selectOption("#territoire", "epci:200034874");
        animatrice.fill("#voix", "2");
        animatrice.click("main form button");
        atelier = ateliers.deLaDemarche(demarche).getFirst();
    }

    @AfterEach
    void closeBrowsers() {
        ouverts.forEach(BrowserContext::close);
        ouverts.clear();
    }

    private Page personne(int largeur, boolean javascript) {
        var lecteur = lecteur(largeur, javascript);
        ouverts.add(lecteur);
        return lecteur.newPage();
    }

    private Page participant(String role, boolean javascript) {
        var page = personne(320, javascript);
        page.navigate(adresse(atelier.cheminPublic()));
        page.check("input[value=" + role + "]");
        page.click("main form button");
        return page;
    }

    private static void dire(Page page, String besoin) {
        page.fill("#besoin-texte", besoin);
        page.click("form[data-depot=BESOIN] button");
    }

    private static void proposer(Page page, String idee) {
        page.fill("#idee-texte", idee);
        page.click("form[data-depot=IDEE] button");
    }

    private void auTableau(String texte) {
        assertThat(animatrice.locator(".tableau-des-familles")).containsText(texte);
    }

    @Test
    void aWorkshopRunsFromItsCodeToItsSynthesis() {
        animatrice.navigate(adresse(atelier.chemin() + "/tableau"));
        verifier(animatrice, 1280, "atelier-tableau-vide");
        animatrice.click("text=Ouvrir la collecte");
        assertThat(animatrice.locator(".etape")).containsText("Collecte ouverte");

        var elu = personne(320, true);
        elu.navigate(adresse("/atelier"));
        elu.fill("#code", "K7M 3PQ");
        elu.click("main form button");
        assertThat(elu.locator("main")).containsText("Aucun atelier n’a ce code");
        verifier(elu, 320, "atelier-code-faux");
        elu.fill("#code", atelier.codeAffiche());
        elu.click("main form button");
        verifier(elu, 320, "atelier-role");
        elu.check("input[value=elu]");
        elu.click("main form button");
        verifier(elu, 320, "atelier-participant");

        var sansScript = participant("habitant", false);
        var coupe = participant("habitant", true);
        var bavard = participant("association", true);
        var mediateur = participant("mediateur", true);

        dire(elu, "Un bus numérique qui passe dans les villages éloignés");
        assertThat(elu.locator("#file")).containsText("Envoyé");
        auTableau("Un bus numérique qui passe");

        dire(sansScript, "Faire passer le bus numérique dans les villages plus éloignés");
        assertThat(sansScript.locator(".avis")).containsText("Envoyé");
        auTableau("Faire passer le bus numérique");

        coupe.clock().install();
        coupe.context().setOffline(true);
        dire(coupe, "On n’ose pas demander de l’aide");
        assertThat(coupe.locator("#file")).containsText("Gardé sur ce téléphone");
        proposer(coupe, "Un café numérique chaque mois");
        assertThat(coupe.locator("#file li")).hasCount(2);
        enMemeTemps("On parle tous à la fois", elu, bavard, mediateur, sansScript);
        coupe.clock().fastForward(60_000);
        assertThat(coupe.locator("#file li")).hasCount(2);
        coupe.context().setOffline(false);
        assertThat(coupe.locator("#file li")).hasCount(0);
        auTableau("On n’ose pas demander de l’aide");
        auTableau("Un café numérique chaque mois");

        bavard.locator("#besoin-texte").evaluate("zone => { zone.value = 'Très long '.repeat(500); }");
        bavard.click("form[data-depot=BESOIN] button");
        assertThat(bavard.locator("main")).containsText("Ce texte a 4999 caractères");
        Assertions.assertThat(bavard.inputValue("#besoin-texte").strip()).hasSize(4999);
        verifier(bavard, 320, "atelier-trop-long");
        dire(bavard, "<b>Collé</b> <script>document.title='pris'</script> depuis un site");
        auTableau("<b>Collé</b> <script>document.title='pris'</script>");
        assertThat(animatrice).hasTitle("Tableau – Maillage");

        animatrice.click("text=Mettre en pause");
        assertThat(mediateur.locator(".etape")).containsText("En pause");
        dire(mediateur, "Appeler Mme Exemple au 06 12 34 56 78 pour les horaires");
        assertThat(mediateur.locator("#file")).containsText("L’atelier est en pause");
        dire(sansScript, "Écrit pendant la pause");
        assertThat(sansScript.locator("main")).containsText("votre texte est gardé");
        Assertions.assertThat(sansScript.inputValue("#besoin-texte"))
                .isEqualTo("Écrit pendant la pause");
        animatrice.click("text=Reprendre");
        auTableau("Appeler Mme Exemple");
        auTableau("À relire");
        sansScript.click("form[data-depot=BESOIN] button");
        auTableau("Écrit pendant la pause");

        Assertions.assertThat(lecture.toutes(atelier.id()))
                .as("nothing is lost, nothing is there twice")
                .extracting(c -> c.contenu().texte())
                .containsExactlyInAnyOrder(
                        "Un bus numérique qui passe dans les villages éloignés",
                        "Faire passer le bus numérique dans les villages plus éloignés",
                        "On parle tous à la fois, 0",
                        "On parle tous à la fois, 1",
                        "On parle tous à la fois, 2",
                        "On parle tous à la fois, 3",
                        "On n’ose pas demander de l’aide",
                        "Un café numérique chaque mois",
                        "<b>Collé</b> <script>document.title='pris'</script> depuis un site",
                        "Appeler Mme Exemple au 06 12 34 56 78 pour les horaires",
                        "Écrit pendant la pause");

        verifier(animatrice, 1280, "atelier-tableau");
        animatrice.setViewportSize(320, 900);
        verifier(animatrice, 320, "atelier-tableau");
        animatrice.setViewportSize(1280, 900);

        animatrice.click(".rapprochements summary");
        animatrice.click(".rapprochements button:has-text('Regrouper')");
        auTableau("Dit 2 fois");
        animatrice.click("button:has-text('Annuler')");
        assertThat(animatrice.locator(".tableau-des-familles")).not().containsText("Dit 2 fois");
        animatrice.locator(".carte:has-text('café numérique') input").check();
        animatrice.selectOption("#famille", animatrice.locator("#famille option").nth(3).getAttribute("value"));
        animatrice.click("button:has-text('Déplacer')");
        assertThat(animatrice.locator(".colonne:has-text('Faire savoir')")).containsText("café numérique");

        animatrice.click("text=Ouvrir le vote");
        assertThat(elu.locator(".etape")).containsText("Il vous reste");
        elu.locator(".paroles li:has-text('café') button").click();
        assertThat(elu.locator(".avis")).containsText("Votre soutien est compté");
        verifier(elu, 320, "atelier-vote");
        assertThat(animatrice.locator(".carte:has-text('café')")).containsText("1\u00a0soutien");

        for (var page : List.of("/synthese", "/classement", "/saisie", "/familles", "/code")) {
            animatrice.setViewportSize(320, 900);
            animatrice.navigate(adresse(atelier.chemin() + page));
            verifier(animatrice, 320, "atelier-" + page.substring(1));
        }
        animatrice.setViewportSize(1280, 900);
        animatrice.navigate(adresse(atelier.chemin() + "/synthese"));
        verifier(animatrice, 1280, "atelier-synthese");
        animatrice.navigate(adresse("/gestion/demarches/" + demarche + "/ateliers/comparaison"));
        animatrice.setViewportSize(320, 900);
        verifier(animatrice, 320, "atelier-comparaison");
    }

    /** Each presses the button before anybody has heard of the others. */
    private static void enMemeTemps(String texte, Page... pages) {
        for (int i = 0; i < pages.length; i++) {
            pages[i].fill("#besoin-texte", texte + ", " + i);
        }
        for (var page : pages) {
            page.locator("form[data-depot=BESOIN] button").click(new Locator.ClickOptions().setNoWaitAfter(true));
        }
    }

    private String deposer(String texte, @Nullable String famille) {
        var suite = depots.deposer(
                atelier.id(),
                new Depot(
                        Genre.BESOIN,
                        famille,
                        texte,
                        false,
                        null,
                        "",
                        Contribution.Source.PAPIER,
                        null,
                        0,
                        Hasard.texte(20)));
        return ((Depot.Suite.Ecrite) suite).id();
    }

    private @Nullable String familleDe(String id) {
        return lecture.toutes(atelier.id()).stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow()
                .contenu()
                .famille();
    }

    @Test
    void cardsOfALongBoardAreDraggedByMouseAndByFingerAndAFingerStillScrolls() {
        for (int i = 0; i < 148; i++) {
            deposer("Un besoin parmi cent cinquante, numéro " + i + ", " + Hasard.texte(12), null);
        }
        var souris = deposer("Déplacée à la souris", null);
        var doigt = deposer("Déplacée au doigt", null);
        animatrice.navigate(adresse(atelier.chemin() + "/tableau"));
        var familles = animatrice.locator("#famille option").evaluateAll("o => o.map(x => x.value)").toString().replaceAll("[\\[\\]]", "").split(", ");
        var parole = animatrice.locator("[data-id=" + souris + "] > .parole");
        parole.scrollIntoViewIfNeeded();
        var depart = parole.boundingBox();
        animatrice.mouse().move(depart.x + 20, depart.y + 8);
        animatrice.mouse().down();
        animatrice.mouse().move(depart.x + 60, depart.y + 8);
        var corbeille = animatrice.locator(".corbeilles [data-famille='" + familles[2] + "']").boundingBox();
        animatrice.mouse().move(corbeille.x + 10, corbeille.y + 10);
        animatrice.mouse().up();
        assertThat(animatrice.locator(".colonne[data-famille='" + familles[2] + "']")).containsText("à la souris");
        assertThat(animatrice.locator("#annonce")).containsText("C’est fait");
        Assertions.assertThat(familleDe(souris)).isEqualTo(familles[2]);

        animatrice.setViewportSize(320, 640);
        var cdp = animatrice.context().newCDPSession(animatrice);
        var poignee = animatrice.locator("[data-id=" + doigt + "] .poignee");
        poignee.scrollIntoViewIfNeeded();
        var prise = poignee.boundingBox();
        toucher(cdp, "touchStart", prise.x + prise.width / 2, prise.y + prise.height / 2);
        toucher(cdp, "touchMove", prise.x + 40, prise.y - 20);
        assertThat(animatrice.locator(".fantome")).containsText("au doigt");
        var but = animatrice.locator(".corbeilles [data-famille='" + familles[1] + "']").boundingBox();
        toucher(cdp, "touchMove", but.x + 10, but.y + 10);
        assertThat(animatrice.locator(".corbeilles .cible")).hasCount(1);
        toucher(cdp, "touchEnd", 0, 0);
        assertThat(animatrice.locator(".colonne[data-famille='" + familles[1] + "']")).containsText("au doigt");
        Assertions.assertThat(familleDe(doigt)).isEqualTo(familles[1]);

        animatrice.evaluate("scrollTo(0, 2000)");
        toucher(cdp, "touchStart", 160, 500);
        for (int y = 480; y >= 200; y -= 20) {
            toucher(cdp, "touchMove", 160, y);
        }
        toucher(cdp, "touchEnd", 0, 0);
        animatrice.waitForCondition(() -> ((Number) animatrice.evaluate("scrollY")).intValue() > 2100);
        assertThat(animatrice.locator(".fantome")).hasCount(0);
    }

    private static void toucher(CDPSession cdp, String geste, double x, double y) {
        var parametres = new JsonObject();
        parametres.addProperty("type", geste);
        var points = new JsonArray();
        if (!geste.equals("touchEnd")) {
            var point = new JsonObject();
            point.addProperty("x", x);
            point.addProperty("y", y);
            points.add(point);
        }
        parametres.add("touchPoints", points);
        cdp.send("Input.dispatchTouchEvent", parametres);
    }

    @Test
    void thePortraitIsProjectedSlideAfterSlideByTheKeyboard() {
        for (int largeur : new int[] {1280, 320}) {
            animatrice.setViewportSize(largeur, 800);
            animatrice.navigate(adresse(atelier.chemin() + "/projection"));
            verifier(animatrice, largeur, "atelier-projection");
        }
        animatrice.keyboard().press("ArrowRight");
        animatrice.keyboard().press("ArrowRight");
        assertThat(animatrice).hasURL(Pattern.compile(".*#d3"));
        animatrice.keyboard().press("ArrowLeft");
        assertThat(animatrice).hasURL(Pattern.compile(".*#d2"));
        animatrice.keyboard().press("End");
        assertThat(animatrice.locator(".planche:focus")).containsText("Prochaines étapes");
    }

    @Test
    void thePageOfAParticipantIsLightForAPoorLine() {
        animatrice.navigate(adresse(atelier.chemin() + "/tableau"));
        animatrice.click("text=Ouvrir la collecte");
        var page = participant("habitant", true);
        for (int i = 0; i < 25; i++) {
            dire(page, "Un besoin qui prend de la place, comme on en dit dans un atelier, numéro " + i);
            assertThat(page.locator("#file")).containsText("Envoyé");
        }
        var octets = new AtomicLong();
        var mesure = page.context().newCDPSession(page);
        mesure.send("Network.enable");
        var reglage = new JsonObject();
        reglage.addProperty("cacheDisabled", true);
        mesure.send("Network.setCacheDisabled", reglage);
        mesure.on("Network.loadingFinished", e -> octets.addAndGet(e.get("encodedDataLength").getAsLong()));
        page.navigate(adresse(atelier.cheminPublic()));
        page.waitForTimeout(500);
        Assertions.assertThat(octets.get()).isBetween(1_000L, OCTETS_MAXIMAUX);
        System.out.println("participant page: " + octets.get() + " bytes on the wire");
    }
}
