package fr.maillage.navigateur;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.maillage.lieu.Acte;
import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Fiche;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.Lieux.Contenu;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Moderating by keyboard alone, on a desktop and on a phone, with and without JavaScript; every page judged by axe and by its width. */
class ModerationTest extends GestionDansUnNavigateur {
    @Autowired
    Lieux lieux;

    private final String nom = "Espace d’essai " + UUID.randomUUID().toString().substring(0, 8);

    private Lieu creer(String suffixe, String telephone) {
        var fiche = Fiche.VIDE
                .avec(Champ.NOM, nom + suffixe)
                .avec(Champ.COMMUNE, "Verdun")
                .avec(Champ.CODE_INSEE, "55545")
                .avec(Champ.ADRESSE, "12 rue de la Gare")
                .avec(Champ.TELEPHONE, telephone)
                .avec(Champ.SERVICES, List.of("Aide aux démarches administratives", "Compréhension du monde numérique"));
        return lieux.creer(
                Contenu.de(Etat.A_REVOIR, fiche),
                new Acte(Acte.Genre.IMPORT, "essai", "Recensement d’essai", null, ""));
    }

    @ParameterizedTest
    @CsvSource({"1280, true", "320, true", "1280, false"})
    void placesArePublishedTogetherThenMergedByKeyboardAlone(int largeur, boolean javascript) {
        avecScript = javascript;
        var un = creer("", "+33329000001");
        var autre = creer(" (bis)", "+33329000002");
        ouvrir("/gestion/lieux", largeur, javascript, page -> {
            seConnecter(page);
            page.navigate(adresse("/gestion/lieux?q=" + nom.substring(nom.length() - 8)));
            verifier(page, largeur, "moderation-file");
            for (var lieu : List.of(un, autre)) {
                allerA(page, "#l-" + lieu.id());
                page.keyboard().press("Space");
            }
            allerA(page, "#action");
            page.keyboard().type("Publier");
            allerA(page, "button:has-text('Voir ce qui va se passer')");
            envoyer(page);
            verifier(page, largeur, "moderation-lot");
            allerA(page, "main button");
            envoyer(page);
            assertThat(page.locator("main").innerText()).contains("est fait pour 2");
            verifier(page, largeur, "moderation-lot-fait");

            page.navigate(adresse("/gestion/lieux/" + un.id() + "/fusionner?avec=" + autre.id()));
            verifier(page, largeur, "moderation-fusion");
            allerA(page, "button:has-text('Fusionner les deux lieux')");
            envoyer(page);
            assertThat(page.locator("main").innerText()).contains("Les deux lieux sont fusionnés");
            verifier(page, largeur, "moderation-lieu");
            allerA(page, "button:has-text('Annuler cette fusion')");
            envoyer(page);
            verifier(page, largeur, "moderation-fusion-annulee");
            assertThat(lieux.trouver(autre.id())).hasValueSatisfying(l -> assertThat(l.absorbePar()).isNull());

            var chemin = "/gestion/lieux/" + un.id();
            for (var autres : List.of(
                    chemin + "/comparer?de=1",
                    chemin + "/etat",
                    chemin + "/modifier/identite",
                    chemin + "/modifier/services",
                    chemin + "/tournee",
                    chemin + "/structure",
                    chemin + "/fusionner",
                    "/gestion/doublons",
                    "/gestion/declarations",
                    "/gestion/declarations/modeles",
                    "/gestion/fraicheur",
                    "/gestion/campagnes",
                    "/gestion/campagnes/nouvelle?genre=collecte",
                    "/gestion")) {
                page.navigate(adresse(autres));
                verifier(page, largeur, "moderation-" + autres.replace(un.id(), "x").replaceAll("[^a-z]+", "-"));
            }
            if (javascript && largeur == 1280) {
                collecte(page);
            }
        });
    }

    /** A collection is prepared with what the form proposes, and its pages judged, at both widths. */
    private void collecte(Page page) {
        page.navigate(adresse("/gestion/campagnes/nouvelle?genre=collecte"));
        page.fill("#titre", "Collecte d’essai");
        page.selectOption("#perimetre", "departement:55");
        page.click("#demonstration-0");
        page.click("main button");
        page.fill("#liste", "Mairie d’essai;Verdun;mairie@example.org\nMédiathèque d’essai;Commercy");
        page.click("button:has-text('Ajouter cette liste')");
        assertThat(page.locator("main").innerText()).contains("2\u00a0structures ajoutées");
        var gestion = page.url().replaceAll("\\?.*", "");
        for (int largeur : new int[] {1280, 320}) {
            page.setViewportSize(largeur, 900);
            for (var url : List.of(gestion, gestion + "/bilan", gestion.replace("/gestion", ""))) {
                page.navigate(url);
                verifier(page, largeur, "moderation-collecte" + url.replaceAll("^.*/campagnes/[^/]+", "").replace('/', '-')
                        + (url.contains("gestion") ? "-gestion" : "-publique"));
            }
        }
    }
}
