package fr.maillage.atelier.synthese;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.atelier.Atelier.Etat;
import fr.maillage.atelier.DansUnAtelier;
import fr.maillage.atelier.Syntheses;
import fr.maillage.atelier.contribution.Genre;
import fr.maillage.atelier.contribution.Geste;
import fr.maillage.atelier.registre.TableauEnBase.Visee;
import fr.maillage.site.Site;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Site
@SuppressWarnings("NullAway.Init")
class SyntheseTest extends DansUnAtelier {
    @Autowired
    private Syntheses syntheses;

    private void faire(Geste geste, String... ids) {
        assertThat(tableau.faire(
                        atelier.id(),
                        Stream.of(ids)
                                .map(id -> new Visee(id, trouver(id).version()))
                                .toList(),
                        geste,
                        "essai"))
                .hasToString("FAIT");
    }

    @Test
    void aRoleIsWrittenNowhereUnderFiveParticipants() {
        for (int i = 0; i < 5; i++) {
            besoin(telephone("habitant"), "Besoin d’habitant " + i, "cle234567bcdfgh" + i);
        }
        for (int i = 0; i < 4; i++) {
            besoin(telephone("elu"), "Besoin d’élu " + i, "cle234567bcdfgh" + i);
        }
        assertThat(syntheses.de(atelier).besoins().flatMap(b -> b.role().stream()))
                .isEmpty();
        telephone("agent");
        assertThat(syntheses.de(atelier).besoins().flatMap(b -> b.role().stream()))
                .containsOnly("Habitant, habitante")
                .hasSize(5);
        assertThat(animatrice.lire(atelier.chemin() + "/synthese").body()).doesNotContain("Élu, élue");
        assertThat(animatrice.lire(atelier.chemin() + "/synthese.csv").body())
                .contains(";habitant;")
                .doesNotContain(";elu;");
    }

    @Test
    void aNeedIsFoundByItsIdentifierWhereverItWasMerged() {
        var un = deposer(Genre.BESOIN, "Un", famille(0), null);
        var deux = deposer(Genre.BESOIN, "Deux", null, null);
        var idee = deposer(Genre.IDEE, "Une idée", null, deux);
        faire(new Geste.Regrouper(), un, deux);
        assertThat(syntheses.besoin(deux)).hasValueSatisfying(b -> {
            assertThat(b.id()).isEqualTo(un);
            assertThat(b.cleDeFamille()).isEqualTo("equipement");
        });
        assertThat(syntheses.idee(idee))
                .hasValueSatisfying(i -> assertThat(i.besoin()).contains(un));
        assertThat(syntheses.besoin("B-zzzzz")).isEmpty();
        faire(new Geste.Masquer(true), un);
        assertThat(syntheses.besoin(un)).isEmpty();
    }

    @Test
    void workshopsAreComparedByFamiliesAndByNeedsSaidInNearWords() {
        deposer(Genre.BESOIN, "Former les secrétaires de mairie", famille(2), null);
        atelier = creer("Second atelier", "epci:200066108");
        deposer(Genre.BESOIN, "Formation des secrétaires de mairie", famille(2), null);
        deposer(Genre.BESOIN, "Un bus", famille(4), null);
        var comparaison = Comparaison.de(syntheses.deLaDemarche(demarche));
        assertThat(comparaison.lignes().getFirst().famille()).isEqualTo("Formation, aidants compris");
        assertThat(comparaison.lignes().getFirst().territoires()).isEqualTo(2);
        assertThat(comparaison.communs())
                .singleElement()
                .satisfies(c -> assertThat(c.ateliers()).containsExactly(1, 2));
        assertThat(animatrice
                        .lire("/gestion/demarches/" + demarche + "/ateliers/comparaison")
                        .body())
                .contains("2 sur 2", "Former les secrétaires de mairie");
    }

    @Test
    void whatSeemsToNameSomebodyIsLeftOutOfSynthesisAndFilesCountedAndGivenToWhoAsks() {
        var lue = deposer(Genre.BESOIN, "Des horaires affichés", famille(0), null);
        var tue = deposer(Genre.BESOIN, "Appeler Mme Exemple pour les horaires", famille(0), null);
        deposer(Genre.IDEE, "Un panneau", famille(0), tue);
        var synthese = atelier.chemin() + "/synthese";
        assertThat(animatrice.lire(synthese).body())
                .contains("1\u00a0contribution semble", "n’est ni dans cette synthèse", "Un panneau")
                .doesNotContain("Mme Exemple");
        assertThat(animatrice.lire(synthese + ".csv").body())
                .contains("Des horaires", "Un panneau")
                .doesNotContain("Mme Exemple", tue);
        assertThat(animatrice.lire(synthese + "?a-relire=avec").body())
                .contains("Mme Exemple", "synthese.csv?a-relire=avec", "synthese.docx?a-relire=avec");
        assertThat(animatrice.lire(synthese + ".csv?a-relire=avec").body()).contains("Mme Exemple", ";NOM;");
        assertThat(syntheses.besoin(tue)).isEmpty();
        assertThat(syntheses.besoin(lue)).isPresent();
        faire(new Geste.Verifier(), tue);
        assertThat(animatrice.lire(synthese).body()).contains("Mme Exemple").doesNotContain("semble");
    }

    @Test
    void whatWasMergedIntoACardThatWaitsToBeReadStandsByItselfWithItsSupports() {
        var tue = deposer(Genre.BESOIN, "Demander à Dupont les horaires du bus", famille(0), null);
        var dite = deposer(Genre.BESOIN, "Connaître les horaires du bus", famille(1), null);
        faire(new Geste.Regrouper(), tue, dite);
        passer(Etat.VOTE);
        telephone("elu").poster(atelier.cheminPublic() + "/soutiens", "contribution", dite, "donne", "oui");
        assertThat(syntheses.de(atelier).besoins()).singleElement().satisfies(b -> {
            assertThat(b.id()).isEqualTo(dite);
            assertThat(b.voix()).isEqualTo(1);
        });
        assertThat(syntheses.de(atelier, true).besoins()).singleElement().satisfies(b -> {
            assertThat(b.id()).isEqualTo(tue);
            assertThat(b.voix()).isEqualTo(1);
        });
    }
}
