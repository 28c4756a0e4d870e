package fr.maillage.feuillederoute.tracabilite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.feuillederoute.DansUneFeuilleDeRoute;
import fr.maillage.site.Site;
import org.junit.jupiter.api.Test;

/** The page of the thread. */
@Site
class PageDeTracabiliteTest extends DansUneFeuilleDeRoute {
    @Test
    void theOrphansAreOnThePageAndInItsFile() {
        poserUneBranche();
        var page = chargee.lire(feuille.chemin() + "/tracabilite").body();
        assertThat(page).contains("fiches sans besoin ni chiffre", "Organiser des formations", "zone blanche");
        assertThat(chargee.lire(feuille.chemin() + "/tracabilite.csv").body())
                .startsWith("\ufeffGenre;Référence")
                .contains("Fiche sans besoin ni chiffre;a1;");
    }

    @Test
    void anEmptyRoadmapHasAPageToo() {
        assertThat(chargee.lire(feuille.chemin() + "/tracabilite").statusCode()).isEqualTo(200);
    }
}
