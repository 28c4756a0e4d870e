package fr.maillage.feuillederoute.pages;

import static fr.maillage.feuillederoute.pages.FeuillesDeRouteTest.ou;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.feuillederoute.DansUneFeuilleDeRoute;
import fr.maillage.site.Site;
import org.junit.jupiter.api.Test;

/** What happened to a roadmap can be read, and undone. */
@Site
class HistoriqueTest extends DansUneFeuilleDeRoute {
    private void changerLeTitre() {
        poserUneBranche();
        var presentation = feuille.chemin() + "/c1/modifier/presentation";
        chargee.lire(presentation);
        ou(chargee.poster(
                presentation, "version", "1", "f-numero", "1.a", "f-titre", "Former tout le monde", "f-defi", "d1"));
    }

    @Test
    void theHistoryOfAFicheSaysWhoChangedWhatAndHowItReadBefore() {
        changerLeTitre();
        assertThat(chargee.lire(feuille.chemin() + "/c1/historique").body())
                .contains("Former les agents", "Former tout le monde", compte.nom(), "Première version");
    }

    @Test
    void aGestureIsReadAndUndoneFromTheHistoryOfTheRoadmap() {
        changerLeTitre();
        var historique = chargee.lire(feuille.chemin() + "/historique").body();
        var geste = historique.replaceAll("(?s).*?action=\"([^\"]+/annuler)\".*", "$1");
        assertThat(chargee.lire(geste.replace("/annuler", "")).body())
                .contains("Former les agents", "Former tout le monde", "Changé");
        var suite = ou(chargee.poster(geste, "retour", feuille.chemin() + "/historique"));
        assertThat(chargee.lire(suite).body()).contains("Annulation");
        assertThat(contenu().chantiers().getFirst().titre()).isEqualTo("Former les agents");
    }
}
