package fr.maillage.navigateur;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.maillage.feuillederoute.FeuillesDeRoute;
import fr.maillage.presentation.Hasard;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From an empty roadmap to a fiche that two people write at once, without a mouse. */
class FeuilleDeRouteTest extends GestionDansUnNavigateur {
    private static final int LARGE = 1280;
    private static final int ETROIT = 320;

    @Autowired
    FeuillesDeRoute feuilles;

    private final List<BrowserContext> ouverts = new ArrayList<>();

    @AfterEach
    void closeBrowsers() {
        ouverts.forEach(BrowserContext::close);
    }

    private Page personne(int largeur, String chemin) {
        openAnAccount();
        var lecteur = lecteur(largeur, true);
        ouverts.add(lecteur);
        var page = lecteur.newPage();
        page.navigate(adresse(chemin));
        seConnecter(page);
        page.navigate(adresse(chemin));
        return page;
    }

    private static void ajouter(Page page, String quoi, String titre) {
        var clavier = new Clavier(page);
        clavier.deplier("Ajouter un " + quoi);
        page.keyboard().press("Tab");
        page.keyboard().type(titre);
        clavier.valider("Ajouter un " + quoi);
    }

    @Test
    void twoPeopleFillAFicheFromAnEmptyRoadmapAndAgree() {
        var demarche = Hasard.identifiant();
        base.sql("""
                        insert into demarche.demarche (id, nom, perimetre, cree_par)
                        values (:id, 'Démarche d’essai', 'departement:55', 'essai')
                        """).param("id", demarche).update();
        var premiere = personne(LARGE, "/gestion/demarches/" + demarche + "/feuilles-de-route");
        var clavier = new Clavier(premiere);
        verifier(premiere, LARGE, "feuilles-vides");
        clavier.valider("Créer une feuille de route");
        clavier.ecrire("nom", "Feuille de route d’essai");
        clavier.valider("Créer la feuille de route");
        verifier(premiere, LARGE, "feuille-vide");

        ajouter(premiere, "enjeu", "Comment accompagner les habitants ?");
        ajouter(premiere, "défi", "Développer les compétences");
        ajouter(premiere, "chantier", "Former les agents");
        verifier(premiere, LARGE, "feuille-arbre");
        var feuille = feuilles.deLaDemarche(demarche).getFirst();
        var chantier = feuille.chemin() + "/"
                + feuilles.contenu(feuille).chantiers().getFirst().id();

        clavier.valider("Former les agents");
        verifier(premiere, LARGE, "fiche-neuve");
        clavier.deplier("Sections vides");
        premiere.navigate(adresse(chantier + "/modifier/freins"));
        clavier.ecrire("f-freins-0-enonce", "Les agents manquent de temps");
        presser(clavier, premiere, "Ajouter un frein");
        assertThat(premiere.locator("#f-freins-1-enonce")).isFocused();
        assertThat(premiere.locator("#f-freins-0-enonce")).hasValue("Les agents manquent de temps");
        premiere.keyboard().type("Aucune salle");
        verifier(premiere, LARGE, "fiche-freins");
        clavier.valider("Enregistrer");
        assertThat(premiere.locator("#s-freins")).containsText("Aucune salle");

        var seconde = personne(ETROIT, chantier + "/modifier/presentation");
        premiere.navigate(adresse(chantier + "/modifier/presentation"));
        verifier(seconde, ETROIT, "fiche-presentation");
        remplacer(seconde, "Former agents et élus");
        new Clavier(seconde).valider("Enregistrer");
        verifier(seconde, ETROIT, "fiche-ecrite");
        remplacer(premiere, "Former les agents d’accueil");
        clavier.valider("Enregistrer");
        assertThat(premiere.locator("h1")).hasText("Deux changements à accorder");
        verifier(premiere, LARGE, "fusion");
        premiere.setViewportSize(ETROIT, 800);
        verifier(premiere, ETROIT, "fusion");
        clavier.cocher("garder-presentation-titre-eux");
        premiere.keyboard().press("ArrowDown");
        clavier.valider("Enregistrer ces choix");
        assertThat(premiere.locator("h1")).containsText("Former les agents d’accueil");
        verifier(premiere, ETROIT, "fiche-accordee");

        clavier.valider("Annuler");
        assertThat(premiere.locator("h1")).containsText("Former agents et élus");
        for (var suite : List.of("", "/fiches", "/historique")) {
            premiere.navigate(adresse(feuille.chemin() + suite));
            verifier(premiere, ETROIT, "feuille" + suite.replace('/', '-'));
        }
        for (var suite : List.of("/historique", "/commentaires", "/invitations", "/citer-un-chiffre")) {
            premiere.navigate(adresse(chantier + suite));
            verifier(premiere, ETROIT, "fiche" + suite.replace('/', '-'));
        }
    }

    /** A button that changes the page in place. */
    private static void presser(Clavier clavier, Page page, String libelle) {
        clavier.atteindre("button[value='ajouter:freins']");
        assertThat(page.locator(":focus")).hasText(libelle);
        page.keyboard().press("Enter");
        page.locator("#f-freins-1-enonce").waitFor(new Locator.WaitForOptions().setTimeout(10_000));
    }

    private static void remplacer(Page page, String titre) {
        new Clavier(page).atteindre("#f-titre");
        page.keyboard().press("Control+A");
        page.keyboard().type(titre);
    }
}
