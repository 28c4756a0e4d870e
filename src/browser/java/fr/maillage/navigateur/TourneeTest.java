package fr.maillage.navigateur;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.maillage.lieu.Acte;
import fr.maillage.lieu.Catalogue;
import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Fiche;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.Passage;
import fr.maillage.territoire.Coordonnees;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The round of an EXAMPLE bus in Meuse, from the form to the hours of its place, by keyboard, at both widths, with and without JavaScript. Every
 * page is judged by axe and by its width.
 */
class TourneeTest extends GestionDansUnNavigateur {
    private static final Acte ACTE = new Acte(Acte.Genre.IMPORT, "essai", "Tournée d’essai", null, "");

    @Autowired
    Lieux lieux;

    @Autowired
    Catalogue catalogue;

    private Lieu bus;

    @BeforeEach
    void aBusAndFixedPlaces() {
        fixe("Verdun", "55545", "49.1599", "5.3845");
        fixe("Bar-le-Duc", "55029", "48.7730", "5.1610");
        fixe("Commercy", "55122", "48.7630", "5.5910");
        bus = lieux.creer(
                Lieux.Contenu.de(
                                Etat.PUBLIE,
                                fiche("Bus exemple " + courriel.substring(8, 16), "Verdun", "55545")
                                        .avec(Champ.ITINERANCE, "Itinérant"))
                        .avecPassages(List.of(
                                arret("Stenay", "55502", 5.187, 49.491, "week 1-53/2 Tu 10:00-12:00,13:00-15:30; PH off"),
                                arret("Montmédy", "55351", 5.365, 49.519, "week 2-53/2 Tu 10:00-15:00; PH off"),
                                arret("Vaucouleurs", "55533", 5.665, 48.602, "Th 10:30-12:00; PH off"))),
                ACTE);
        catalogue.rafraichir();
    }

    private static Passage arret(String commune, String code, double longitude, double latitude, String horaires) {
        return new Passage("Exemple", "", commune, code, new Coordonnees(longitude, latitude), horaires, "");
    }

    private void fixe(String commune, String code, String latitude, String longitude) {
        lieux.creer(
                Lieux.Contenu.de(
                        Etat.PUBLIE,
                        fiche("Lieu fixe exemple", commune, code)
                                .avec(Champ.LATITUDE, latitude)
                                .avec(Champ.LONGITUDE, longitude)),
                ACTE);
    }

    private static Fiche fiche(String nom, String commune, String code) {
        return Fiche.VIDE
                .avec(Champ.NOM, nom)
                .avec(Champ.CODE_INSEE, code)
                .avec(Champ.COMMUNE, commune)
                .avec(Champ.SERVICES, "Aide aux démarches administratives");
    }

    @ParameterizedTest
    @CsvSource({"1280, true", "320, true", "1280, false"})
    void aRoundIsProposedRetouchedExportedAndApplied(int largeur, boolean javascript) {
        avecScript = javascript;
        ouvrir("/gestion/tournees", largeur, javascript, page -> {
            var clavier = new Clavier(page);
            seConnecter(page);
            page.navigate(adresse("/gestion/tournees"));
            verifier(page, largeur, "tournee-liste-vide");
            clavier.valider("Préparer une tournée");
            verifier(page, largeur, "tournee-territoire");
            clavier.valider("Continuer");
            verifier(page, largeur, "tournee-formulaire");
            clavier.ecrire("nom", "Essai au clavier");
            clavier.atteindre("#lieu");
            page.keyboard().type("Bus exemple " + courriel.substring(8, 16));
            clavier.atteindre("#frequence");
            clavier.valider("Proposer une tournée");
            assertThat(page.locator("main").innerText()).contains("Scénario créé").contains("Tournée actuelle");
            verifier(page, largeur, "tournee-scenario");
            var scenario = page.url().replaceAll("\\?.*", "");

            page.navigate(scenario + "/etapes/0");
            verifier(page, largeur, "tournee-arret");
            clavier.atteindre("#duree");
            page.keyboard().type("6");
            clavier.valider("Changer la durée");
            assertThat(page.locator("main").innerText()).contains("dépasse de");
            verifier(page, largeur, "tournee-trop-long");
            clavier.valider("Annuler le dernier changement");
            assertThat(page.locator("main").innerText()).contains("Retour en arrière").doesNotContain("dépasse de");

            situer(page, scenario, clavier);
            for (var autre : List.of("/recalculer", "/ajouter", "/horaires", "/retirer")) {
                page.navigate(scenario + autre);
                verifier(page, largeur, "tournee-" + autre.substring(1));
            }
            for (var fichier : List.of("/tournee.ics", "/tournee.csv")) {
                var reponse = page.request().get(scenario + fichier);
                assertThat(reponse.status()).isEqualTo(200);
            }
            page.navigate(scenario + "/horaires");
            clavier.valider("Appliquer la tournée au lieu");
            assertThat(page.locator("main").innerText()).contains("Bus exemple").doesNotContain("erreur");
            assertThat(lieux.trouver(bus.id()).orElseThrow().version()).isEqualTo(bus.version() + 1);

            page.navigate(adresse("/gestion/tournees"));
            verifier(page, largeur, "tournee-liste");

            page.navigate(scenario + "/retirer");
            clavier.valider("Retirer de la liste");
            assertThat(page.locator("main").innerText()).contains("est retiré de la liste");
            verifier(page, largeur, "tournee-retiree-de-la-liste");
            page.navigate(scenario);
            verifier(page, largeur, "tournee-retiree");
            page.navigate(scenario + "/etapes/0");
            verifier(page, largeur, "tournee-arret-retire");
            page.navigate(scenario);
            clavier.valider("Remettre dans la liste");
            assertThat(page.locator("main").innerText()).contains("est de nouveau dans la liste");
            verifier(page, largeur, "tournee-remise");
        });
    }

    @Test
    void aPositionInTheWrongOrderIsToldBesideItsField() {
        ouvrirSansConsole("/gestion/tournees/nouvelle?perimetre=departement:55", 320, true, page -> {
            var clavier = new Clavier(page);
            seConnecter(page);
            page.navigate(adresse("/gestion/tournees/nouvelle?perimetre=departement:55"));
            clavier.ecrire("nom", "Position fausse");
            clavier.valider("Proposer une tournée");
            page.navigate(page.url().replaceAll("\\?.*", "") + "/etapes/0");
            clavier.ecrire("position", "5,4 ; 49,1");
            clavier.valider("Enregistrer l’emplacement");
            assertThat(page.locator("main").innerText()).contains("Vérifiez l’ordre");
            verifier(page, 320, "tournee-emplacement-faux");
        });
    }

    /** Tells where the bus stands at the first stop that is not one of the place's. */
    private static void situer(Page page, String scenario, Clavier clavier) {
        for (int rang = 0; rang < 30; rang++) {
            page.navigate(scenario + "/etapes/" + rang);
            if (page.locator("#emplacement").count() > 0) {
                clavier.ecrire("emplacement", "Place de l’exemple");
                clavier.valider("Enregistrer l’emplacement");
                assertThat(page.locator("main").innerText()).contains("Place de l’exemple");
                return;
            }
        }
        throw new AssertionError("every stop comes from the place");
    }
}
