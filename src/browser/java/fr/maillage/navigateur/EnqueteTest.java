package fr.maillage.navigateur;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.maillage.demarche.registre.DemarchesEnBase;
import fr.maillage.enquete.Destinataires;
import fr.maillage.enquete.questionnaire.Modeles;
import fr.maillage.enquete.registre.EnquetesEnBase;
import fr.maillage.enquete.registre.PointsEnBase;
import fr.maillage.enquete.registre.ReponsesEnBase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A survey in a real browser: on an old phone, over a line that is cut, on paper typed by keyboard, then its results. */
class EnqueteTest extends GestionDansUnNavigateur {
    private static final int TELEPHONE = 320;

    @Autowired
    DemarchesEnBase demarches;

    @Autowired
    EnquetesEnBase enquetes;

    @Autowired
    PointsEnBase points;

    @Autowired
    ReponsesEnBase reponses;

    private String id = "";
    private String gestion = "";
    private String publique = "";

    @BeforeEach
    void openASurvey() {
        avecScript = true;
        var demarche = demarches.creer(
                new DemarchesEnBase.Contenu("Démarche d’essai", "departement:55", "Département d’essai", ""), false, "essai");
        id = enquetes.creer(
                demarche,
                Modeles.pour(Destinataires.HABITANTS),
                new EnquetesEnBase.Reglages(null, null, LocalDate.now().plusYears(1), "", ""),
                "essai");
        points.ajouter(id, "Mairie de Stenay");
        enquetes.ouvrir(id);
        var enquete = enquetes.trouver(id).orElseThrow();
        gestion = enquete.chemin();
        publique = enquete.cheminPublic();
    }

    private static void presser(Page page, String bouton) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(bouton).setExact(true)).click();
        page.waitForLoadState();
    }

    @Test
    void anInhabitantAnswersOnAPhoneWithoutJavaScript() {
        avecScript = false;
        ouvrir(publique, TELEPHONE, false, page -> {
            verifier(page, TELEPHONE, "enquete-1-accueil");
            presser(page, "Commencer");
            page.locator("#q1-nom").fill("Sten");
            page.locator("#q2-3").check();
            page.locator("#q4-3").check();
            verifier(page, TELEPHONE, "enquete-2-etape");
            presser(page, "Continuer");
            assertThat(page.locator("main").innerText()).contains("Pourquoi n’avez-vous pas Internet");
            page.locator("#q5-0").check();
            page.locator("#q6-4").check();
            verifier(page, TELEPHONE, "enquete-3-echelle");
            presser(page, "Continuer");
            while (page.locator("h2", new Page.LocatorOptions().setHasText("Relisez vos réponses")).count() == 0) {
                presser(page, "Continuer");
            }
            verifier(page, TELEPHONE, "enquete-4-relecture");
            assertThat(page.locator("main").innerText()).contains("Stenay (55)", "C’est trop cher");
            presser(page, "Envoyer mes réponses");
            assertThat(page.locator("h1").innerText()).contains("Merci");
            verifier(page, TELEPHONE, "enquete-5-merci");
        });
        assertThat(reponses.de(id)).singleElement().satisfies(r -> assertThat(r.valeurs())
                .containsEntry("q1", List.of("55502"))
                .containsEntry("q6", List.of("4")));
    }

    private static String progression(Page page) {
        return String.join("", page.locator(".progression").allInnerTexts());
    }

    @Test
    void aLineThatIsCutLosesNothing() {
        ouvrirSansConsole(publique, TELEPHONE, true, page -> {
            presser(page, "Commencer");
            page.locator("#q2-1").waitFor();
            verifier(page, TELEPHONE, "enquete-6-avec-script");
            page.locator("#q2-1").check();
            page.context().setOffline(true);
            presser(page, "Continuer");
            page.getByText("La connexion est coupée").waitFor();
            assertThat(page.locator("#q2-1").isChecked()).isTrue();
            verifier(page, TELEPHONE, "enquete-7-coupee");
            page.context().setOffline(false);
            page.locator("#q6-4").waitFor();
            page.locator("#q6-4").check();
            for (int etape = 0; etape < 8 && page.locator(".relecture").count() == 0; etape++) {
                var avant = progression(page);
                presser(page, "Continuer");
                page.waitForCondition(() -> !progression(page).equals(avant));
            }
            page.context().setOffline(true);
            presser(page, "Envoyer mes réponses");
            page.getByText("La connexion est coupée").waitFor();
            // The phone is put away, and taken out again where the line is good.
            page.context().setOffline(false);
            page.navigate(adresse(publique));
            // They may have left just before this page was opened: the phone does not know it, and sends them again without harm.
            var reprendre = page.getByText("Reprendre ces réponses");
            if (reprendre.count() > 0) {
                reprendre.click();
            }
            page.waitForCondition(
                    () -> page.evaluate("localStorage.getItem('maillage-enquete')") == null);
        });
        assertThat(reponses.de(id)).singleElement().satisfies(r -> assertThat(r.valeurs())
                .containsEntry("q2", List.of("m2"))
                .containsEntry("q6", List.of("4")));
    }

    @Test
    void sheetsAreTypedByKeyboardAlone() {
        ouvrir(gestion + "/saisie", page -> {
            seConnecter(page);
            page.navigate(adresse(gestion + "/saisie"));
            verifier(page, 1280, "enquete-8-saisie");
            allerA(page, "#point");
            page.keyboard().press("M");
            page.keyboard().press("Tab");
            page.keyboard().type("12");
            page.keyboard().press("Enter");
            page.keyboard().type("Stenay");
            page.keyboard().press("Enter");
            page.keyboard().press("4");
            page.keyboard().press("Enter");
            page.keyboard().press("1");
            page.keyboard().press("3");
            page.keyboard().press("Enter");
            page.keyboard().press("1");
            page.keyboard().press("Enter");
            page.keyboard().press("Enter");
            page.keyboard().press("x");
            for (int i = 0; i < 10; i++) {
                page.keyboard().press("Enter");
            }
            assertThat(page.evaluate("document.activeElement.textContent.trim()")).isEqualTo("Enregistrer cette feuille");
            envoyer(page);
            page.getByText("La feuille est enregistrée").waitFor();
            assertThat(page.locator("#feuille").inputValue()).isEqualTo("13");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("q1-nom");
            verifier(page, 1280, "enquete-9-saisie-suivante");
        });
        assertThat(reponses.de(id)).singleElement().satisfies(r -> {
            assertThat(r.point()).isNotEmpty();
            assertThat(r.valeurs())
                    .containsEntry("q1", List.of("55502"))
                    .containsEntry("q2", List.of("m4"))
                    .containsEntry("q3", List.of("m1", "m3"))
                    .containsEntry("q4", List.of("m1"))
                    .containsEntry("q6", List.of("10"));
        });
    }

    @Test
    void thePagesOfThoseWhoRunItAreAccessibleAtBothWidths() {
        for (int i = 0; i < 12; i++) {
            reponses.garder(new ReponsesEnBase.Envoi(
                    id,
                    1,
                    "",
                    LocalDate.now(),
                    "cle-" + i,
                    Map.of("q1", List.of("55545"), "q2", List.of("m" + (1 + i % 3)), "q15", List.of("Un texte d’essai")),
                    null));
        }
        for (int largeur : new int[] {1280, TELEPHONE}) {
            ouvrir(gestion, largeur, true, page -> {
                seConnecter(page);
                for (var chemin : List.of(
                        "/..", "", "/questionnaire", "/questionnaire/questions/q4", "/questionnaire/questions/nouvelle?sorte=echelle",
                        "/reglages", "/points", "/apercu", "/resultats", "/resultats/q2", "/resultats/q15", "/saisie")) {
                    page.navigate(adresse(chemin.equals("/..") ? gestion.substring(0, gestion.lastIndexOf('/')) : gestion + chemin));
                    verifier(page, largeur, "enquete-gestion" + chemin.replaceAll("[^a-z0-9]+", "-"));
                }
            });
        }
    }
}
