package fr.maillage.feuillederoute.pages;

import static fr.maillage.feuillederoute.pages.FeuillesDeRouteTest.ou;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.atelier.DansUnAtelier;
import fr.maillage.atelier.contribution.Genre;
import fr.maillage.feuillederoute.FeuilleDeRoute;
import fr.maillage.feuillederoute.modele.Chantier;
import fr.maillage.feuillederoute.modele.GenreDOrigine;
import fr.maillage.feuillederoute.registre.Ecriture;
import fr.maillage.feuillederoute.registre.ElementsEnBase;
import fr.maillage.feuillederoute.registre.FeuillesEnBase;
import fr.maillage.site.Site;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a workshop said becomes a piece of the roadmap, and the thread stays. */
@Site
@SuppressWarnings("NullAway.Init")
class DepuisLesAteliersTest extends DansUnAtelier {
    @Autowired
    private FeuillesEnBase feuilles;

    @Autowired
    private ElementsEnBase elements;

    private FeuilleDeRoute feuille;
    private String besoin;

    @BeforeEach
    void direUnBesoin() {
        feuille = feuilles.trouver(feuilles.creer(demarche, "Feuille d’essai", "", compte.id()))
                .orElseThrow();
        elements.ecrire(
                feuille.id(),
                "Essai",
                compte.id(),
                List.of(new Ecriture.Poser(Chantier.nouveau("c1", 1, "1.a", "Aider près de chez soi", ""))));
        besoin = deposer(Genre.BESOIN, "Être aidé à la médiathèque", famille(0), null);
    }

    @Test
    void aNeedBecomesAnActionOfAChantierAndIsCitedByIt() {
        var ateliers = feuille.chemin() + "/depuis-les-ateliers";
        assertThat(animatrice.lire(ateliers + "?q=MEDIATHEQUE&sous=c1").body())
                .contains("Être aidé à la médiathèque", "Atelier d’essai", "En faire une action");
        ou(animatrice.poster(ateliers, "reference", besoin, "genre", "ACTION", "sous", "c1"));
        assertThat(feuilles.contenu(feuille).actions()).singleElement().satisfies(action -> {
            assertThat(action.parents()).containsExactly("c1");
            assertThat(action.titre()).isEqualTo("Être aidé à la médiathèque");
            assertThat(action.origine().citations()).singleElement().satisfies(citation -> {
                assertThat(citation.genre()).isEqualTo(GenreDOrigine.BESOIN);
                assertThat(citation.reference()).isEqualTo(besoin);
                assertThat(citation.source()).contains("Atelier d’essai");
            });
        });
        assertThat(animatrice.lire(ateliers).body()).contains("Repris par");
    }

    @Test
    void aFicheCitesANeedWithTheWordsOfThatDay() {
        var citer = feuille.chemin() + "/c1/citer";
        animatrice.lire(citer);
        ou(animatrice.poster(citer, "reference", besoin));
        assertThat(feuilles.contenu(feuille).chantiers().getFirst().origine().citations())
                .extracting(c -> c.texte())
                .containsExactly("Être aidé à la médiathèque");
        assertThat(animatrice.lire(citer + "?q=introuvable").body()).contains("Rien ne répond");
    }
}
