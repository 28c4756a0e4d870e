package fr.maillage.feuillederoute.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.compte.Role;
import fr.maillage.feuillederoute.DansUneFeuilleDeRoute;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.site.Site;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** The pages of a roadmap: listed, seen whole, added to, moved about. */
@Site
class FeuillesDeRouteTest extends DansUneFeuilleDeRoute {
    private String liste() {
        return "/gestion/demarches/" + demarche + "/feuilles-de-route";
    }

    static String ou(HttpResponse<String> reponse) {
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(302);
        return reponse.headers().firstValue("location").orElseThrow();
    }

    @Test
    void aRoadmapIsCreatedRenamedRemovedAndPutBack() {
        chargee.lire(liste() + "/nouvelle");
        assertThat(chargee.poster(liste(), "nom", "", "contexte", "Texte gardé").body())
                .contains("Donnez un nom", "Texte gardé");
        var chemin = ou(chargee.poster(liste(), "nom", "Feuille 2026", "contexte", ""));
        assertThat(chargee.lire(chemin).body()).contains("Feuille 2026", "Cette feuille de route est vide");
        chargee.poster(chemin + "/modifier", "version", "1", "nom", "Feuille 2027", "contexte", "");
        assertThat(chargee.poster(chemin + "/modifier", "version", "1", "nom", "Écrasement", "contexte", "")
                        .body())
                .contains("Rien n’est enregistré", "Feuille 2027", "Écrasement");
        var apres = chargee.lire(ou(chargee.poster(chemin + "/retirer")));
        assertThat(apres.body()).contains("est retirée de la liste", "Annuler");
        chargee.poster(chemin + "/retirer", "retiree", "non");
        assertThat(chargee.lire(liste()).body()).contains("Feuille 2027");
    }

    @Test
    void thePageOfTheDemarcheLeadsToItsRoadmaps() {
        assertThat(chargee.lire("/gestion/demarches/" + demarche).body()).contains(liste());
    }

    @Test
    void aStrangerToTheTerritorySeesNothing() {
        poserUneBranche();
        var ailleurs = comptes.visiteur(comptes.creer(Role.CHARGE_DE_MISSION, "departement:55"));
        assertThat(ailleurs.lire(feuille.chemin()).statusCode()).isEqualTo(404);
        assertThat(ailleurs.lire(feuille.chemin() + "/c1").statusCode()).isEqualTo(404);
        assertThat(comptes.visiteur(Role.PARTENAIRE).lire(feuille.chemin()).statusCode())
                .isEqualTo(403);
    }

    @Test
    void theTreeShowsTheWholeBranchAndTheFicheItsNeighbours() {
        poserUneBranche();
        assertThat(chargee.lire(feuille.chemin()).body())
                .contains("Comment accompagner", "Développer les compétences", "Former les agents", "Organiser");
        assertThat(chargee.lire(feuille.chemin() + "/c1").body())
                .contains("Développer les compétences", "Organiser des formations", "On aura réussi si");
        assertThat(chargee.lire(feuille.chemin() + "/inconnu").statusCode()).isEqualTo(404);
    }

    @Test
    void aTitleIsEnoughToAddAndTheNextPageOffersToUndo() {
        poserUneBranche();
        chargee.lire(feuille.chemin());
        var suite = ou(chargee.poster(
                feuille.chemin() + "/ajouter", "genre", "CHANTIER", "parent", "d1", "titre", "Équiper les lieux"));
        assertThat(contenu().chantiers()).extracting(Element::numero).containsExactly("1.a", "1.b");
        var page = chargee.lire(suite.substring(0, suite.indexOf('#'))).body();
        assertThat(page).contains("Chantier ajouté", "Annuler");
        var geste = page.replaceAll("(?s).*action=\"([^\"]+/annuler)\".*", "$1");
        chargee.poster(geste, "retour", feuille.chemin());
        assertThat(contenu().chantiers()).hasSize(1);
        assertThat(chargee.poster(geste).body()).contains("ne peut plus être annulé");
    }

    @Test
    void aTitleThatIsMissingIsAskedFor() {
        chargee.lire(feuille.chemin());
        assertThat(chargee.poster(feuille.chemin() + "/ajouter", "genre", "ENJEU", "titre", " ")
                        .body())
                .contains("Donnez un titre.");
    }

    @Test
    void aBranchIsMovedShiftedDuplicatedRemovedAndPutBack() {
        poserUneBranche();
        chargee.lire(feuille.chemin());
        var fiche = feuille.chemin() + "/a1";
        ou(chargee.poster(fiche + "/deplacer", "parent", "aucun"));
        assertThat(contenu().actions().getFirst().parents()).isEmpty();
        assertThat(chargee.lire(feuille.chemin()).body()).contains("Sans rattachement");
        ou(chargee.poster(fiche + "/deplacer", "parent", "c1"));
        ou(chargee.poster(fiche + "/dupliquer"));
        assertThat(contenu().actions())
                .extracting(Element::titre)
                .containsExactlyInAnyOrder("Organiser des formations", "Organiser des formations (copie)");
        ou(chargee.poster(fiche + "/retirer"));
        assertThat(contenu().actions()).hasSize(1);
        assertThat(chargee.lire(fiche).body()).contains("est retiré de la feuille de route");
        ou(chargee.poster(fiche + "/remettre"));
        assertThat(contenu().actions()).hasSize(2);
    }

    @Test
    void wordsAreFoundWhateverTheirAccentsAndFiltersAreInTheAddress() {
        poserUneBranche();
        assertThat(chargee.lire(feuille.chemin() + "/fiches?q=COMPETENCES").body())
                .contains("Développer les compétences")
                .doesNotContain("Organiser des formations");
        assertThat(chargee.lire(feuille.chemin() + "/fiches?genre=ACTION&manque=PILOTE")
                        .body())
                .contains("Organiser des formations")
                .doesNotContain("Former les agents</a>");
        assertThat(chargee.lire(feuille.chemin() + "/fiches?commune=Atlantide").body())
                .contains("pas une commune connue", "Ce filtre est ignoré");
    }
}
