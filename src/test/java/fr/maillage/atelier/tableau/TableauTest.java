package fr.maillage.atelier.tableau;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.atelier.Atelier.Etat;
import fr.maillage.atelier.DansUnAtelier;
import fr.maillage.atelier.contribution.Decision;
import fr.maillage.atelier.contribution.Genre;
import fr.maillage.atelier.contribution.Geste;
import fr.maillage.atelier.contribution.Tableau;
import fr.maillage.atelier.registre.Gestes;
import fr.maillage.atelier.registre.TableauEnBase.Suite;
import fr.maillage.atelier.registre.TableauEnBase.Visee;
import fr.maillage.compte.Role;
import fr.maillage.site.Site;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Site
@SuppressWarnings("NullAway.Init")
class TableauTest extends DansUnAtelier {
    @Autowired
    private Gestes gestes;

    private String choix(String id) {
        return id + "." + trouver(id).version();
    }

    private String faire(String geste, String... champs) {
        animatrice.lire(atelier.chemin() + "/tableau");
        var reponse = animatrice.poster(
                atelier.chemin() + "/gestes",
                Stream.concat(Stream.of("geste", geste), Stream.of(champs)).toArray(String[]::new));
        return reponse.statusCode() == 302
                ? animatrice.lire(atelier.chemin() + "/tableau").body()
                : reponse.body();
    }

    private String annuler() {
        animatrice.lire(atelier.chemin() + "/tableau");
        animatrice.poster(
                atelier.chemin() + "/annuler",
                "geste",
                Long.toString(gestes.dernier(atelier.id()).orElseThrow().id()));
        return animatrice.lire(atelier.chemin() + "/tableau").body();
    }

    private Tableau vu() {
        return Tableau.de(tout(), familles.de(atelier.id()), lecture.voix(atelier.id()), Tableau.Ordre.ARRIVEE);
    }

    @Test
    void severalNearIdenticalContributionsBecomeOneCardAndCanBeTakenApart() {
        var un = deposer(Genre.BESOIN, "Des ordinateurs reconditionnés", famille(0), null);
        var deux = deposer(Genre.BESOIN, "Un ordinateur reconditionné pas cher", null, null);
        var idee = deposer(Genre.IDEE, "Une collecte", null, deux);
        assertThat(animatrice.lire(atelier.chemin() + "/tableau").body()).contains("rapprochement proposé");
        faire("regrouper", "choix", choix(un), "choix", choix(deux));
        var carte = vu().cartes().findFirst().orElseThrow();
        assertThat(carte.tete().id()).isEqualTo(un);
        assertThat(carte.membres()).extracting(c -> c.id()).containsExactly(deux);
        assertThat(carte.idees()).extracting(c -> c.tete().id()).containsExactly(idee);
        assertThat(annuler()).doesNotContain("Dit 2 fois");
        assertThat(trouver(deux).seule()).isTrue();
        faire("regrouper", "choix", choix(un), "choix", choix(deux));
        faire("separer", "choix", choix(un));
        assertThat(trouver(deux).seule()).isTrue();
    }

    @Test
    void aPairLeftApartIsNotProposedAgain() {
        var un = deposer(Genre.BESOIN, "Former les secrétaires de mairie", null, null);
        var deux = deposer(Genre.BESOIN, "Formation des secrétaires de mairie", null, null);
        animatrice.lire(atelier.chemin() + "/tableau");
        animatrice.poster(atelier.chemin() + "/ecarter", "a", deux, "b", un);
        assertThat(animatrice.lire(atelier.chemin() + "/tableau").body()).doesNotContain("rapprochement proposé");
    }

    @Test
    void supportsOfMergedContributionsCountEachPersonOnce() {
        var un = deposer(Genre.BESOIN, "Du réseau au village", null, null);
        var deux = deposer(Genre.BESOIN, "Plus de réseau", null, null);
        passer(Etat.VOTE);
        var telephone = telephone("habitant");
        for (var id : List.of(un, deux)) {
            telephone.poster(atelier.cheminPublic() + "/soutiens", "contribution", id, "donne", "oui");
        }
        faire("regrouper", "choix", choix(un), "choix", choix(deux));
        assertThat(lecture.voix(atelier.id())).containsOnlyKeys(un).containsEntry(un, 1);
        assertThat(telephone.lire(atelier.cheminPublic()).body()).contains("Il vous reste 1\u00a0soutien");
    }

    @Test
    void cardsMoveFromAFamilyToAnotherAndAreHiddenAndShownAgain() {
        var un = deposer(Genre.BESOIN, "Une navette", null, null);
        faire("deplacer", "choix", choix(un), "famille", famille(4));
        assertThat(trouver(un).contenu().famille()).isEqualTo(famille(4));
        assertThat(faire("masquer", "choix", choix(un))).contains("contribution masquée");
        assertThat(telephone("elu").lire(atelier.cheminPublic()).body()).doesNotContain("Une navette");
        faire("montrer", "choix", choix(un));
        assertThat(vu().cartes()).hasSize(1);
        assertThat(faire("deplacer", "choix", choix(un), "famille", "inconnue")).contains("n’est plus au tableau");
    }

    @Test
    void twoFacilitatorsNeverWriteOverEachOtherInSilence() {
        var un = deposer(Genre.BESOIN, "Texte disputé", null, null);
        var lu = choix(un);
        assertThat(tableau.faire(atelier.id(), List.of(new Visee(un, 1)), new Geste.Deplacer(famille(1)), "autre"))
                .isEqualTo(Suite.FAIT);
        assertThat(faire("masquer", "choix", lu)).contains("Quelqu’un d’autre vient de changer");
        assertThat(trouver(un).contenu().masquee()).isFalse();
        var fiche = atelier.chemin() + "/contributions/" + un;
        animatrice.lire(fiche);
        var reponse = animatrice.poster(
                fiche, "version", "1", "texte", "Le mien", "famille", "aucun", "decision", "AUCUNE", "voix", "0");
        assertThat(reponse.body()).contains("Quelqu’un d’autre a changé", "Le mien", "Texte disputé");
    }

    @Test
    void aContributionIsWordedOtherwiseAndItsFirstTextKept() {
        var un = deposer(Genre.IDEE, "Appeler Mme Dupont pour une navette", null, null);
        var besoin = deposer(Genre.BESOIN, "Se déplacer", famille(4), null);
        var fiche = atelier.chemin() + "/contributions/" + un;
        assertThat(animatrice.lire(fiche).body()).contains("semble contenir un nom");
        animatrice.poster(
                fiche,
                "version",
                "1",
                "texte",
                "Une navette",
                "famille",
                famille(4),
                "besoin",
                besoin,
                "decision",
                "RETENUE",
                "voix",
                "3",
                "relue",
                "oui");
        var c = trouver(un);
        assertThat(c.contenu().texte()).isEqualTo("Une navette");
        assertThat(c.contenu().besoin()).isEqualTo(besoin);
        assertThat(c.contenu().decision()).isEqualTo(Decision.RETENUE);
        assertThat(c.contenu().aVerifier()).isEmpty();
        assertThat(c.origine()).isEqualTo("Appeler Mme Dupont pour une navette");
        assertThat(lecture.voix(atelier.id())).containsEntry(un, 3);
        assertThat(animatrice.lire(fiche).body()).contains("Texte d’origine");
    }

    @Test
    void paperIsTypedLineAfterLineAndAWrongLineStaysInTheGrid() {
        animatrice.lire(atelier.chemin() + "/saisie");
        var champs = new String[] {
            "cle",
            "cle234567bcd",
            "genre-0",
            "BESOIN",
            "famille-0",
            famille(2),
            "verbatim-0",
            "oui",
            "texte-0",
            "« On n’ose pas demander »",
            "voix-0",
            "4",
            "genre-1",
            "IDEE",
            "texte-1",
            "Un café numérique",
            "voix-1",
            "beaucoup",
            "texte-2",
            ""
        };
        assertThat(animatrice.poster(atelier.chemin() + "/saisie", champs).body())
                .contains("1\u00a0contribution est", "1\u00a0ligne reste", "Un café numérique", "n’est pas un nombre");
        champs[17] = "2";
        animatrice.poster(atelier.chemin() + "/saisie", champs);
        assertThat(tout()).hasSize(2);
        assertThat(lecture.voix(atelier.id()).values()).containsExactlyInAnyOrder(4, 2);
    }

    @Test
    void stagesFollowOneAnotherAndASecondPressDoesNotSkipOne() {
        animatrice.lire(atelier.chemin() + "/tableau");
        animatrice.poster(atelier.chemin() + "/etape", "depuis", "COLLECTE", "vers", "VOTE");
        animatrice.poster(atelier.chemin() + "/etape", "depuis", "COLLECTE", "vers", "CLOS");
        assertThat(ateliers.trouver(atelier.id()).orElseThrow().etat()).isEqualTo(Etat.VOTE);
        animatrice.poster(atelier.chemin() + "/minuteur", "minutes", "10");
        assertThat(ateliers.trouver(atelier.id()).orElseThrow().minuteur()).isNotNull();
        assertThat(animatrice.lire(atelier.chemin() + "/code").body()).contains(atelier.codeAffiche());
        assertThat(animatrice.lire(atelier.chemin() + "/code.svg").body()).startsWith("<svg");
    }

    @Test
    void familiesAreWordedAddedAndTakenAwayByTheWorkshop() {
        var besoin = deposer(Genre.BESOIN, "Un besoin", famille(0), null);
        var liste = atelier.chemin() + "/familles";
        animatrice.lire(liste);
        animatrice.poster(liste + "/" + famille(0), "version", "1", "nom", "S’équiper", "rang", "1");
        animatrice.poster(liste, "nouvelle", "Santé");
        assertThat(familles.de(atelier.id())).extracting(f -> f.nom()).contains("S’équiper", "Santé");
        assertThat(animatrice
                        .poster(liste + "/" + famille(0), "version", "1", "nom", "Trop tard", "rang", "1")
                        .body())
                .contains("Quelqu’un d’autre", "Trop tard");
        animatrice.poster(liste + "/" + famille(0) + "/retirer");
        assertThat(vu().colonnes().getLast().nom()).isEqualTo("À classer");
        assertThat(trouver(besoin).contenu().famille()).isNotNull();
    }

    @Test
    void ideasAreMarkedRankedAndPlaced() {
        var un = deposer(Genre.IDEE, "Une idée forte", null, null);
        var deux = deposer(Genre.IDEE, "Une idée faible", null, null);
        var page = atelier.chemin() + "/classement";
        animatrice.lire(page);
        var champs = new String[] {
            "version-" + un,
            "1",
            "nouveau-" + un,
            "8",
            "utile-" + un,
            "9",
            "faisable-" + un,
            "7",
            "impact-" + un,
            "9",
            "effort-" + un,
            "2",
            "decision-" + un,
            "RETENUE",
            "version-" + deux,
            "1",
            "utile-" + deux,
            "11"
        };
        assertThat(animatrice.poster(page, champs).body()).contains("Une note est un nombre", "value=\"11\"");
        champs[champs.length - 1] = "4";
        animatrice.poster(page, champs);
        assertThat(trouver(un).contenu().notation().nuf()).hasValue(24);
        assertThat(trouver(deux).contenu().notation().nuf()).isEmpty();
        var vue = animatrice.lire(page + "?tri=nuf").body();
        assertThat(vue).contains("<circle", ">24<");
        assertThat(vue.indexOf("Une idée forte")).isLessThan(vue.indexOf("Une idée faible"));
        assertThat(animatrice.poster(page, champs).body()).contains("Aucune note n’a changé");
    }

    @Test
    void anAccountOfAnotherTerritorySeesNothingOfIt() {
        var ailleurs = comptes.visiteur(comptes.creer(Role.CHARGE_DE_MISSION, "departement:24"));
        for (var page : List.of(
                "/tableau",
                "/saisie",
                "/classement",
                "/familles",
                "/synthese",
                "/synthese.csv",
                "/code",
                "/etat",
                "/flux")) {
            assertThat(ailleurs.lire(atelier.chemin() + page).statusCode())
                    .as(page)
                    .isEqualTo(404);
        }
    }
}
