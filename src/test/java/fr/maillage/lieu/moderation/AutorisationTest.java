package fr.maillage.lieu.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.compte.Compte;
import fr.maillage.compte.CompteDEssai;
import fr.maillage.compte.Role;
import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Lieux;
import fr.maillage.site.Client;
import fr.maillage.site.Site;
import fr.maillage.site.Visiteur;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may do what to which place: each role, each perimeter, each act; asked by HTTP as a stranger would. */
@Site
class AutorisationTest {
    @Autowired
    CompteDEssai comptes;

    @Autowired
    Lieux lieux;

    @Autowired
    Partenariats partenariats;

    @Autowired
    Client client;

    /** Pages of a place that are read, « {} » being its identifier. */
    private static final List<String> LECTURES = List.of(
            "/gestion/lieux/{}",
            "/gestion/lieux/{}/etat",
            "/gestion/lieux/{}/comparer",
            "/gestion/lieux/{}/modifier/identite",
            "/gestion/lieux/{}/tournee");

    /** Pages for who moderates only. */
    private static final List<String> MODERATION =
            List.of("/gestion/lieux/{}/structure", "/gestion/lieux/{}/fusionner");

    @ParameterizedTest
    @CsvSource({
        // role, perimeter, place in Verdun, place in Nancy
        "ADMINISTRATEUR, france, 200, 200",
        "CHARGE_DE_MISSION, france, 200, 200",
        "CHARGE_DE_MISSION, departement:55, 200, 404",
        "CHARGE_DE_MISSION, departement:54, 404, 200",
        "CHARGE_DE_MISSION, commune:55545, 200, 404",
        "CHARGE_DE_MISSION, epci:200049187, 200, 404",
        "CHARGE_DE_MISSION, selection:inconnue, 404, 404",
        "PARTENAIRE, france, 404, 404"
    })
    void aPageOpensOnlyInThePerimeter(Role role, String perimetre, int aVerdun, int aNancy) {
        var verdun = LieuxDEssai.creer(lieux, Etat.PUBLIE, LieuxDEssai.VERDUN);
        var nancy = LieuxDEssai.creer(lieux, Etat.PUBLIE, LieuxDEssai.NANCY);
        var visiteur = comptes.visiteur(comptes.creer(role, perimetre));
        for (var page : LECTURES) {
            assertThat(statut(visiteur, page, verdun)).as(page).isEqualTo(aVerdun);
            assertThat(statut(visiteur, page, nancy)).as(page).isEqualTo(aNancy);
        }
        for (var page : MODERATION) {
            boolean modere = role != Role.PARTENAIRE;
            assertThat(statut(visiteur, page, verdun)).as(page).isEqualTo(modere ? aVerdun : 403);
        }
    }

    private static int statut(Visiteur visiteur, String page, Lieu lieu) {
        return visiteur.lire(page.replace("{}", lieu.id())).statusCode();
    }

    /** Each act that is posted, with what it needs to succeed; none may touch a place out of the perimeter. */
    @ParameterizedTest
    @CsvSource({
        "/gestion/lieux/{}/etat, etat=archive",
        "/gestion/lieux/{}/modifier/identite, nom=Volé",
        "/gestion/lieux/{}/modifier/contact, telephone=1",
        "/gestion/lieux/{}/tournee, nombre=1&arret-0-nom=Volé",
        "/gestion/lieux/{}/restaurer, numero=1",
        "/gestion/lieux/{}/structure, nom=Volée",
        "/gestion/lieux/{}/partenaires, courriel=a@example.org",
        "/gestion/lieux/{}/partenaires/retirer, partenaire=x",
        "/gestion/lieux/{}/fusionner, avec={mien}",
        "/gestion/lieux/{mien}/fusionner, avec={}",
        "/gestion/lieux/lot/faire, action=archiver&lieu={}:1",
        "/gestion/doublons/decider, a={}&b={mien}&decision=distinctes"
    })
    void noActReachesAPlaceOfSomebodyElse(String chemin, String champs) {
        var autrui = LieuxDEssai.creer(lieux, Etat.PUBLIE, LieuxDEssai.NANCY);
        var mien = LieuxDEssai.creer(lieux, Etat.PUBLIE, LieuxDEssai.VERDUN);
        var charge = comptes.creer(Role.CHARGE_DE_MISSION, "departement:55");
        var partenaire = comptes.creer(Role.PARTENAIRE);
        partenariats.confier(partenaire.id(), mien.id(), null, charge.id());
        for (Compte compte : List.of(charge, partenaire)) {
            var visiteur = comptes.visiteur(compte);
            visiteur.lire("/gestion/lieux/" + mien.id() + "/etat");
            var reponse = visiteur.poster(remplir(chemin, autrui, mien), champs(remplir(champs, autrui, mien)));
            if (!chemin.contains("/lot/")) {
                assertThat(reponse.statusCode())
                        .as("%s %s", compte.role(), chemin)
                        .isIn(403, 404);
            }
            assertThat(lieux.trouver(autrui.id()))
                    .as("%s %s", compte.role(), chemin)
                    .contains(autrui);
            assertThat(lieux.trouver(mien.id()))
                    .as("%s %s", compte.role(), chemin)
                    .contains(mien);
        }
    }

    private static String remplir(String texte, Lieu autrui, Lieu mien) {
        return texte.replace("{mien}", mien.id()).replace("{}", autrui.id());
    }

    private static String[] champs(String champs) {
        return ("version=1&version-avec=1&" + champs).split("[&=]");
    }

    @Test
    void aPartnerKeepsTheirPlacesAndPublishesNothing() {
        var lieu = LieuxDEssai.creer(lieux, Etat.PUBLIE, LieuxDEssai.VERDUN);
        var partenaire = comptes.creer(Role.PARTENAIRE);
        partenariats.confier(partenaire.id(), lieu.id(), null, "essai");
        var visiteur = comptes.visiteur(partenaire);
        for (var page : LECTURES) {
            assertThat(statut(visiteur, page, lieu)).as(page).isEqualTo(200);
        }
        assertThat(visiteur.poster(
                                "/gestion/lieux/" + lieu.id() + "/modifier/identite",
                                "version",
                                "1",
                                "nom",
                                "Nouveau nom")
                        .statusCode())
                .isEqualTo(302);
        assertThat(lieux.trouver(lieu.id())).hasValueSatisfying(l -> {
            assertThat(l.nom()).isEqualTo("Nouveau nom");
            assertThat(l.source()).isEqualTo("déclaration");
        });
        assertThat(visiteur.poster("/gestion/lieux/" + lieu.id() + "/etat", "version", "2", "etat", "archive")
                        .statusCode())
                .isEqualTo(422);
        assertThat(visiteur.poster(
                                "/gestion/lieux/" + lieu.id() + "/etat",
                                "version",
                                "2",
                                "etat",
                                "ferme",
                                "debut-jour",
                                "3",
                                "debut-mois",
                                "8",
                                "debut-annee",
                                "2026",
                                "raison",
                                "congés")
                        .statusCode())
                .isEqualTo(302);
        assertThat(visiteur.lire("/gestion/lieux").body())
                .contains("Nouveau nom")
                .contains("Fermés (1)");
        assertThat(visiteur.lire("/gestion/doublons").statusCode()).isEqualTo(403);
        assertThat(visiteur.lire("/gestion/declarations").statusCode()).isEqualTo(403);
    }

    @Test
    void aPlaceCannotBeMovedOutOfThePerimeter() {
        var lieu = LieuxDEssai.creer(lieux, Etat.PUBLIE, LieuxDEssai.VERDUN);
        var visiteur = comptes.visiteur(comptes.creer(Role.CHARGE_DE_MISSION, "departement:55"));
        visiteur.lire("/gestion/lieux/" + lieu.id() + "/modifier/adresse");
        var reponse = visiteur.poster(
                "/gestion/lieux/" + lieu.id() + "/modifier/adresse",
                "version",
                "1",
                "commune",
                "Nancy",
                "code_insee",
                "54395");
        assertThat(reponse.statusCode()).isEqualTo(403);
        assertThat(reponse.body()).contains("sortirait de votre périmètre");
        assertThat(lieux.trouver(lieu.id())).contains(lieu);
    }

    @Test
    void aVisitorIsSentToSignIn() {
        var lieu = LieuxDEssai.creer(lieux, Etat.PUBLIE, LieuxDEssai.VERDUN);
        for (var page : List.of(
                "/gestion/lieux", "/gestion/lieux/" + lieu.id(), "/gestion/doublons", "/gestion/declarations")) {
            assertThat(client.lire(page).statusCode()).as(page).isIn(302, 303, 401, 403);
        }
    }

    @Test
    void aDraftIsNobodys() {
        var brouillon = LieuxDEssai.creer(lieux, Etat.BROUILLON, LieuxDEssai.VERDUN);
        var visiteur = comptes.visiteur(Role.ADMINISTRATEUR);
        assertThat(statut(visiteur, "/gestion/lieux/{}", brouillon)).isEqualTo(404);
    }
}
