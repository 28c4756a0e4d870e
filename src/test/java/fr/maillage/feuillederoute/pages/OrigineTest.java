package fr.maillage.feuillederoute.pages;

import static fr.maillage.feuillederoute.pages.FeuillesDeRouteTest.ou;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.feuillederoute.DansUneFeuilleDeRoute;
import fr.maillage.feuillederoute.modele.GenreDOrigine;
import fr.maillage.site.Site;
import org.junit.jupiter.api.Test;

/** A piece of the roadmap cites what was measured, as it was that day. */
@Site
class OrigineTest extends DansUneFeuilleDeRoute {
    @Test
    void aFigureOfTheTerritoryIsCitedWithItsSourceAndOnlyOnce() {
        poserUneBranche();
        var citer = feuille.chemin() + "/e1/citer";
        assertThat(chargee.lire(feuille.chemin() + "/e1/citer-un-chiffre").body())
                .contains("indice de fragilité", "indice:epci:200040392:total");
        var suite = ou(chargee.poster(citer, "reference", "indice:epci:200040392:total"));
        ou(chargee.poster(citer, "reference", "indice:epci:200040392:total"));
        assertThat(contenu().enjeux().getFirst().origine().citations())
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.genre()).isEqualTo(GenreDOrigine.CHIFFRE);
                    assertThat(c.texte()).contains("indice de fragilité");
                    assertThat(c.source()).isNotBlank();
                });
        assertThat(chargee.lire(suite).body()).contains("Ce qui l’a fait naître", "Annuler");
        assertThat(chargee.lire(feuille.chemin() + "/e1/citer-un-chiffre").body())
                .contains("Déjà cité ici");
    }

    @Test
    void whatIsOfAnotherDemarcheIsNotCited() {
        poserUneBranche();
        chargee.lire(feuille.chemin() + "/c1/citer");
        assertThat(chargee.poster(feuille.chemin() + "/c1/citer", "reference", "indice:epci:200066108:total")
                        .statusCode())
                .isEqualTo(404);
        assertThat(contenu().chantiers().getFirst().origine().citations()).isEmpty();
    }

    @Test
    void withoutAnyWorkshopThePageSaysWhatToDo() {
        assertThat(chargee.lire(feuille.chemin() + "/depuis-les-ateliers").body())
                .contains("Ouvrez un atelier");
    }
}
