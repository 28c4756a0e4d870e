package fr.maillage.atelier.tableau;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.atelier.Atelier.Etat;
import fr.maillage.atelier.DansUnAtelier;
import fr.maillage.atelier.Syntheses;
import fr.maillage.atelier.contribution.Decision;
import fr.maillage.atelier.contribution.Genre;
import fr.maillage.atelier.contribution.Geste;
import fr.maillage.atelier.contribution.Notation;
import fr.maillage.atelier.registre.Gestes;
import fr.maillage.atelier.registre.TableauEnBase.Suite;
import fr.maillage.atelier.registre.TableauEnBase.Visee;
import fr.maillage.site.Site;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Needs that become ideas, ideas that become needs, ideas linked elsewhere: what follows them, and the way back. */
@Site
@SuppressWarnings("NullAway.Init")
class ChangementDeGenreTest extends DansUnAtelier {
    @Autowired
    private Gestes gestes;

    @Autowired
    private Syntheses syntheses;

    private String choix(String id) {
        return id + "." + trouver(id).version();
    }

    private String faire(String geste, String... champs) {
        animatrice.lire(atelier.chemin() + "/tableau");
        var reponse = animatrice.poster(
                atelier.chemin() + "/gestes",
                Stream.concat(Stream.of("geste", geste), Stream.of(champs)).toArray(String[]::new));
        return reponse.statusCode() == 302
                ? animatrice
                        .lire(reponse.headers().firstValue("Location").orElseThrow())
                        .body()
                : reponse.body();
    }

    private void annuler() {
        assertThat(tableau.annuler(
                        atelier.id(), gestes.dernier(atelier.id()).orElseThrow().id(), "essai"))
                .isEqualTo(Suite.FAIT);
    }

    private String fiche(String id) {
        return animatrice.lire(atelier.chemin() + "/contributions/" + id).body();
    }

    @Test
    void aNeedBecomesAnIdeaWithItsSupportsAndItsIdeasStayInTheFamily() {
        var besoin = deposer(Genre.BESOIN, "Un bus qui passe", famille(4), null);
        var membre = deposer(Genre.BESOIN, "Un car qui s’arrête", null, null);
        var idee = deposer(Genre.IDEE, "Deux fois par mois", famille(0), besoin);
        var autre = deposer(Genre.IDEE, "Le samedi", null, membre);
        faire("regrouper", "choix", choix(besoin), "choix", choix(membre));
        passer(Etat.VOTE);
        telephone("elu").poster(atelier.cheminPublic() + "/soutiens", "contribution", besoin, "donne", "oui");
        var avant = Stream.of(besoin, membre, idee, autre)
                .map(id -> trouver(id).contenu())
                .toList();
        assertThat(fiche(besoin))
                .contains(
                        "Changer en idée",
                        "Son numéro ne change pas",
                        "Celle qui est regroupée",
                        "2\u00a0idées y répondent",
                        "Son soutien est gardé");
        assertThat(faire("en-idee", "choix", choix(besoin)))
                .contains(
                        "C’est fait\u00a0: changer en idée 1\u00a0contribution. 2\u00a0idées ne répondent plus à un besoin.");
        assertThat(trouver(besoin).genre()).isEqualTo(Genre.IDEE);
        assertThat(trouver(membre).genre()).isEqualTo(Genre.IDEE);
        assertThat(trouver(membre).contenu().groupe()).isEqualTo(besoin);
        for (var libre : new String[] {idee, autre}) {
            assertThat(trouver(libre).contenu().besoin()).isNull();
            assertThat(trouver(libre).contenu().famille()).isEqualTo(famille(4));
        }
        assertThat(lecture.voix(atelier.id())).containsEntry(besoin, 1);
        assertThat(syntheses.besoin(besoin)).isEmpty();
        assertThat(syntheses.idee(besoin)).isPresent();
        annuler();
        assertThat(Stream.of(besoin, membre, idee, autre).map(id -> trouver(id).contenu()))
                .isEqualTo(avant);
    }

    @Test
    void anIdeaBecomesANeedInTheFamilyOfTheOneItAnsweredAndItsMarksComeBackWithIt() {
        var besoin = deposer(Genre.BESOIN, "Se déplacer", famille(4), null);
        var idee = deposer(Genre.IDEE, "Une navette", null, besoin);
        var notes = new Notation(8, 9, 7, 5, 3);
        tableau.faire(
                atelier.id(),
                java.util.List.of(new Visee(idee, 1)),
                new Geste.Noter(Map.of(idee, notes), Map.of(idee, Decision.RETENUE)),
                "essai");
        assertThat(fiche(idee)).contains("Changer en besoin", "ne répond plus au besoin " + besoin, "mises de côté");
        faire("en-besoin", "choix", choix(idee));
        assertThat(trouver(idee).contenu().besoin()).isNull();
        assertThat(trouver(idee).contenu().famille()).isEqualTo(famille(4));
        assertThat(animatrice.lire(atelier.chemin() + "/classement").body()).doesNotContain("Une navette");
        assertThat(animatrice.lire(atelier.chemin() + "/synthese").body()).doesNotContain("somme des trois");
        assertThat(fiche(idee)).contains("reviennent");
        faire("en-idee", "choix", choix(idee));
        assertThat(trouver(idee).contenu().notation()).isEqualTo(notes);
        annuler();
        annuler();
        assertThat(trouver(idee).contenu().besoin()).as("undone step by step").isEqualTo(besoin);
    }

    @Test
    void anIdeaIsLinkedToAnotherNeedLaterAndFollowsTheCardOfAMergedNeed() {
        var un = deposer(Genre.BESOIN, "Un", famille(0), null);
        var deux = deposer(Genre.BESOIN, "Deux", famille(1), null);
        var idee = deposer(Genre.IDEE, "Une idée", null, un);
        faire("relier", "choix", choix(idee), "besoin", deux);
        assertThat(trouver(idee).contenu().besoin()).isEqualTo(deux);
        faire("regrouper", "choix", choix(un), "choix", choix(deux));
        assertThat(fiche(idee)).containsPattern("<option value=\"" + un + "\" selected");
        assertThat(faire("relier", "choix", choix(un), "besoin", deux)).contains("Rien n’était à changer");
    }

    @Test
    void anIdeaMovedWithoutItsNeedLeavesItAndStaysWithItWhenBothMove() {
        var besoin = deposer(Genre.BESOIN, "Un", famille(0), null);
        var idee = deposer(Genre.IDEE, "Une idée", null, besoin);
        faire("deplacer", "choix", choix(besoin), "choix", choix(idee), "famille", famille(2));
        assertThat(trouver(idee).contenu().besoin()).isEqualTo(besoin);
        assertThat(faire("deplacer", "choix", choix(idee), "famille", famille(3)))
                .contains("1\u00a0idée ne répond plus à un besoin");
        assertThat(trouver(idee).contenu().besoin()).isNull();
    }

    @Test
    void aContributionOfAFamilyTakenOffIsNotMovedToAnotherByBeingSaved() {
        var besoin = deposer(Genre.BESOIN, "Un", famille(2), null);
        familles.retirer(atelier.id(), famille(2), true);
        assertThat(fiche(besoin)).containsPattern("<option value=\"aucun\" selected");
    }
}
