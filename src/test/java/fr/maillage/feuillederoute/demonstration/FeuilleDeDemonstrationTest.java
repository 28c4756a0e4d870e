package fr.maillage.feuillederoute.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.feuillederoute.DansUneFeuilleDeRoute;
import fr.maillage.feuillederoute.modele.Chantier;
import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.EtatDeLien;
import fr.maillage.feuillederoute.modele.Genre;
import fr.maillage.feuillederoute.modele.Ressource;
import fr.maillage.feuillederoute.registre.Contenus;
import fr.maillage.site.Site;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What document 3 counts is what the demonstration holds. */
@Site
@SuppressWarnings("NullAway.Init")
class FeuilleDeDemonstrationTest extends DansUneFeuilleDeRoute {
    @Autowired
    private FeuilleDeDemonstration demonstration;

    @Autowired
    private Contenus contenus;

    private Contenu maintenant;

    @BeforeEach
    void charger() {
        demonstration.ajouter(demarche);
        feuille = feuilles.deLaDemarche(demarche).getLast();
        maintenant = contenu();
    }

    private Contenu version(int numero) {
        long geste = base.sql("select geste from feuillederoute.version_figee where feuille = :f and numero = :n")
                .param("f", feuille.id())
                .param("n", numero)
                .query(Long.class)
                .single();
        return contenus.a(feuille.id(), geste);
    }

    @Test
    void itHasFourEnjeuxSixDefisAndTenChantiers() {
        assertThat(maintenant.enjeux()).hasSize(4);
        assertThat(maintenant.defis()).hasSize(6);
        assertThat(maintenant.chantiers())
                .extracting(Chantier::numero)
                .containsExactly("1.a", "1.b", "2.a", "2.b", "3.a", "3.b", "4.a", "4.b", "5", "6");
    }

    @Test
    void nothingIsAnOrphanAndEveryCitationIsFound() {
        for (var genre : Genre.values()) {
            assertThat(maintenant.sansAttache(genre)).as("%s", genre).isEmpty();
        }
        assertThat(maintenant.fiches()).allSatisfy(fiche -> {
            assertThat(fiche.ressources().liens())
                    .allMatch(l -> maintenant.parId().get(l.ressource()) instanceof Ressource);
            assertThat(fiche.liens().liens()).allMatch(l -> maintenant.parId().containsKey(l.fiche()));
        });
    }

    @Test
    void theMapOfChantier1bHasTheFourFamiliesAndBothLines() {
        var chantier = (Chantier) maintenant.element("c1b").orElseThrow();
        assertThat(chantier.ressources().liens().stream()
                        .map(l -> ((Ressource) maintenant.element(l.ressource()).orElseThrow()).famille())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Ressource.Famille.values());
        assertThat(chantier.ressources().liens())
                .extracting(l -> l.etat())
                .contains(EtatDeLien.PLEIN, EtatDeLien.POINTILLE);
    }

    @Test
    void theSecondVersionAddsMovesAndRewordsWhatTheFirstOneHeld() {
        var v1 = version(1);
        var v2 = version(2);
        assertThat(v2.parId()).isEqualTo(maintenant.parId());
        assertThat(v1.parId())
                .doesNotContainKeys("c4b", "a4b1")
                .hasSizeLessThan(v2.parId().size());
        assertThat(v1.element("a3b4").orElseThrow().parents()).isEqualTo(List.of("c3a"));
        assertThat(v2.element("a3b4").orElseThrow().parents()).isEqualTo(List.of("c3b"));
        assertThat(v1.element("d4").orElseThrow().titre())
                .isNotEqualTo(v2.element("d4").orElseThrow().titre());
    }

    @Test
    void theEnjeuAboutTheCountrysideCitesTheIndexOfTheTerritory() {
        assertThat(maintenant.enjeux().get(2).origine().citations())
                .singleElement()
                .satisfies(c -> assertThat(c.texte()).contains("sur 43"));
    }
}
