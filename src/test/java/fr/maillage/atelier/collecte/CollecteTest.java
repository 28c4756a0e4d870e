package fr.maillage.atelier.collecte;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.atelier.Atelier.Etat;
import fr.maillage.atelier.DansUnAtelier;
import fr.maillage.atelier.contribution.Genre;
import fr.maillage.atelier.contribution.Signal;
import fr.maillage.site.Site;
import fr.maillage.site.Visiteur;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Site
class CollecteTest extends DansUnAtelier {
    private static final String CLE = "cle234567bcdfgh";

    @Test
    void aPhoneJoinsWithTheCodeSaidAloudThenTellsARoleAndNothingElse() {
        var telephone = new Visiteur(client, "198.51.100.9");
        telephone.lire("/atelier");
        var entree = telephone.poster("/atelier", "code", " " + atelier.codeAffiche() + "\u00a0");
        assertThat(entree.headers().firstValue("location"))
                .hasValueSatisfying(l -> assertThat(l).endsWith(atelier.cheminPublic()));
        assertThat(telephone.lire(atelier.cheminPublic()).body())
                .contains("Vous participez comme", "Élu, élue")
                .doesNotContain("name=\"nom\"", "type=\"email\"");
        telephone.poster(atelier.cheminPublic() + "/role", "role", "elu");
        assertThat(telephone.lire(atelier.cheminPublic()).body()).contains("Dire un besoin", "Proposer une idée");
        assertThat(telephone
                        .lire("/atelier/" + atelier.code().toUpperCase(Locale.ROOT))
                        .body())
                .contains("Dire un besoin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"k7m3pq", "zzzzzz", "trop long pour être un code", "<b>"})
    void aWrongCodeIsToldAndGivenBack(String code) {
        var telephone = new Visiteur(client, "198.51.100.10");
        telephone.lire("/atelier");
        var reponse = telephone.poster("/atelier", "code", code);
        assertThat(reponse.statusCode()).isEqualTo(404);
        assertThat(reponse.body()).contains("Aucun atelier n’a ce code").doesNotContain("<b>");
        assertThat(telephone.lire("/atelier/k7m3pq").statusCode()).isEqualTo(404);
    }

    @Test
    void whoeverTriesHundredsOfCodesWaitsAndThePhonesOfOtherAddressesDoNot() {
        var curieux = new Visiteur(client, "198.51.100.77");
        curieux.lire("/atelier");
        int dernier = 0;
        for (int i = 0; i <= 301; i++) {
            dernier = curieux.poster("/atelier", "code", "k7m3pq").statusCode();
        }
        assertThat(dernier).isEqualTo(429);
        assertThat(curieux.poster("/atelier", "code", atelier.code()).statusCode())
                .isEqualTo(429);
        assertThat(telephone("habitant").lire(atelier.cheminPublic()).body()).contains("Dire un besoin");
    }

    @Test
    void anAnswerOutsideTheListOfRolesDoesNotEnter() {
        var telephone = new Visiteur(client, "198.51.100.11");
        telephone.lire(atelier.cheminPublic());
        var reponse = telephone.poster(atelier.cheminPublic() + "/role", "role", "Jeanne");
        assertThat(reponse.body()).contains("Choisissez la réponse").doesNotContain("Jeanne");
        assertThat(telephone.biscuits()).doesNotContainKey("maillage-atelier");
    }

    @Test
    void aNeedAndItsIdeaReachTheBoard() {
        var telephone = telephone("habitant");
        besoin(telephone, "Un ordinateur\r\nqui marche", CLE);
        var besoin = tout().getFirst();
        telephone.poster(
                atelier.cheminPublic() + "/contributions",
                "genre",
                "IDEE",
                "cle",
                CLE,
                "idee-besoin",
                besoin.id(),
                "idee-texte",
                "Réparer les vieux ordinateurs");
        assertThat(besoin.contenu().texte()).isEqualTo("Un ordinateur\nqui marche");
        assertThat(besoin.role()).isEqualTo("habitant");
        var idee = tout().getLast();
        assertThat(idee.genre()).isEqualTo(Genre.IDEE);
        assertThat(idee.contenu().besoin()).isEqualTo(besoin.id());
        assertThat(idee.contenu().famille()).isEqualTo(famille(0));
        assertThat(telephone("elu").lire(atelier.cheminPublic()).body())
                .contains(besoin.id(), "Réparer les vieux ordinateurs");
    }

    @Test
    void theSameFormSentTwiceIsOneContributionAndAnotherTextIsAnother() {
        var telephone = telephone("habitant");
        besoin(telephone, "Du réseau", CLE);
        var seconde = besoin(telephone, "Du réseau", CLE);
        besoin(telephone, "Du réseau partout", CLE);
        assertThat(tout()).hasSize(2);
        assertThat(seconde.headers().firstValue("location"))
                .hasValueSatisfying(l ->
                        assertThat(l).endsWith("?envoi=" + tout().getFirst().id()));
    }

    @Test
    void aPhoneThatSendsWithoutEndIsAskedToWaitAndItsTextKept() {
        var telephone = telephone("habitant");
        for (int i = 0; i < 60; i++) {
            besoin(telephone, "Encore " + i, CLE);
        }
        assertThat(besoin(telephone, "Un de trop", CLE).body()).contains("réessayez dans dix minutes", "Un de trop");
        assertThat(tout()).hasSize(60);
        besoin(telephone("elu"), "D’un autre téléphone", CLE);
        assertThat(tout()).hasSize(61);
    }

    @Test
    void pastedHtmlIsShownAsItWasTyped() {
        var telephone = telephone("habitant");
        besoin(telephone, "<script>alert(1)</script><b>gras</b>", CLE);
        assertThat(telephone.lire(atelier.cheminPublic()).body())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;&lt;b&gt;gras")
                .doesNotContain("<script>alert");
    }

    @Test
    void whatIsEmptyOrTooLongIsToldAndGivenBack() {
        var telephone = telephone("habitant");
        assertThat(besoin(telephone, "  ", CLE).body()).contains("Écrivez votre besoin en quelques mots.");
        var longue = "Très long ".repeat(500);
        assertThat(besoin(telephone, longue, CLE).body()).contains("Ce texte a 4999 caractères", longue.strip());
        assertThat(tout()).isEmpty();
    }

    @Test
    void aFrozenWorkshopTakesNothingAndLosesNothing() {
        var telephone = telephone("habitant");
        tableau.geler(atelier.id(), true);
        assertThat(besoin(telephone, "Écrit pendant la pause", CLE).body())
                .contains("L’atelier est en pause", "Écrit pendant la pause", CLE);
        assertThat(tout()).isEmpty();
        tableau.geler(atelier.id(), false);
        besoin(telephone, "Écrit pendant la pause", CLE);
        assertThat(tout()).hasSize(1);
    }

    @Test
    void whatComesAfterTheCollectIsTakenAndMarkedAsLate() {
        var telephone = telephone("habitant");
        passer(Etat.VOTE);
        besoin(telephone, "Parti de la cave", CLE);
        assertThat(tout().getFirst().tardive()).isTrue();
        passer(Etat.CLOS);
        assertThat(besoin(telephone, "Bien trop tard", CLE).body()).contains("L’atelier est clos", "Bien trop tard");
        assertThat(tout()).hasSize(1);
    }

    @Test
    void theScriptIsAnsweredInAFewWords() {
        var telephone = telephone("habitant");
        var champs =
                new String[] {"genre", "BESOIN", "cle", CLE, "besoin-texte", "Envoyé plus tard", "reponse", "json"};
        var reponse = telephone.poster(atelier.cheminPublic() + "/contributions", champs);
        assertThat(reponse.body())
                .contains("\"suite\":\"envoyee\"", tout().getFirst().id());
        assertThat(telephone
                        .poster(atelier.cheminPublic() + "/contributions", champs)
                        .body())
                .contains("Déjà reçu");
        tableau.geler(atelier.id(), true);
        champs[5] = "Pendant la pause";
        assertThat(telephone
                        .poster(atelier.cheminPublic() + "/contributions", champs)
                        .body())
                .contains("\"suite\":\"ajournee\"");
    }

    @Test
    void aSentenceThatSeemsToNameSomebodyWaitsForAFacilitatorBeforeOthersSeeIt() {
        var telephone = telephone("habitant");
        besoin(telephone, "Appeler Mme Dupont au 06 12 34 56 78", CLE);
        assertThat(tout().getFirst().contenu().aVerifier()).containsExactlyInAnyOrder(Signal.NOM, Signal.TELEPHONE);
        assertThat(telephone("elu").lire(atelier.cheminPublic()).body()).doesNotContain("06 12 34 56 78");
    }

    @Test
    void supportsAreCountedOncePerPersonAndNotPastTheirNumber() {
        var un = deposer(Genre.BESOIN, "Un", null, null);
        var deux = deposer(Genre.BESOIN, "Deux", null, null);
        var trois = deposer(Genre.BESOIN, "Trois", null, null);
        var telephone = telephone("habitant");
        assertThat(soutenir(telephone, un, "oui")).contains("Le vote n’est pas ouvert");
        passer(Etat.VOTE);
        soutenir(telephone, un, "oui");
        soutenir(telephone, un, "oui");
        soutenir(telephone, deux, "oui");
        assertThat(soutenir(telephone, trois, "oui")).contains("Vous avez donné vos 2 soutiens");
        assertThat(lecture.voix(atelier.id()))
                .containsEntry(un, 1)
                .containsEntry(deux, 1)
                .doesNotContainKey(trois);
        soutenir(telephone, un, "non");
        soutenir(telephone, trois, "oui");
        assertThat(lecture.voix(atelier.id())).doesNotContainKey(un).containsEntry(trois, 1);
    }

    private String soutenir(Visiteur telephone, String contribution, String donne) {
        telephone.lire(atelier.cheminPublic());
        return telephone
                .poster(atelier.cheminPublic() + "/soutiens", "contribution", contribution, "donne", donne)
                .body();
    }

    @Test
    void aPhoneThatNoLongerHasItsCookieJoinsAgainAndItsTextGoesWithIt() {
        var telephone = telephone("habitant");
        telephone.biscuits().remove("maillage-atelier");
        assertThat(besoin(telephone, "Perdu <en> route", CLE).body())
                .contains("n’était plus reconnu", "value=\"Perdu &lt;en> route\"");
        var suite = telephone.poster(
                atelier.cheminPublic() + "/role",
                "role",
                "elu",
                "genre",
                "BESOIN",
                "cle",
                CLE,
                "besoin-texte",
                "Perdu <en> route");
        assertThat(suite.statusCode()).isEqualTo(302);
        assertThat(tout()).singleElement().satisfies(c -> {
            assertThat(c.contenu().texte()).isEqualTo("Perdu <en> route");
            assertThat(c.role()).isEqualTo("elu");
        });
    }

    @Test
    void afterAMonthNothingLeadsFromAPhoneToWhatItSaid() {
        var telephone = telephone("habitant");
        besoin(telephone, "Reste au tableau", CLE);
        base.sql("update atelier.participant set cree_le = now() - interval '31 days' where atelier = :id")
                .param("id", atelier.id())
                .update();
        assertThat(participants.oublier(30)).isPositive();
        assertThat(telephone.lire(atelier.cheminPublic()).body()).contains("Vous participez comme");
        assertThat(tout()).hasSize(1);
    }
}
