package fr.maillage.feuillederoute.pages;

import static fr.maillage.feuillederoute.pages.FeuillesDeRouteTest.ou;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.compte.Role;
import fr.maillage.feuillederoute.DansUneFeuilleDeRoute;
import fr.maillage.feuillederoute.modele.Action;
import fr.maillage.feuillederoute.modele.Genre;
import fr.maillage.feuillederoute.modele.Json;
import fr.maillage.presentation.Hasard;
import fr.maillage.site.Site;
import fr.maillage.site.Visiteur;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Comments on a fiche, and a partner who has that fiche alone. */
@Site
@SuppressWarnings("NullAway.Init")
class PartageTest extends DansUneFeuilleDeRoute {
    private String courriel;
    private Visiteur partenaire;

    @BeforeEach
    void poser() {
        poserUneBranche();
        var arbre = Json.arbre(Action.nouvelle("a2", 2, "", "Négocier en secret", "c1"));
        ((ObjectNode) arbre.path("presentation")).put("confidentielle", true);
        poser(Json.lire(Genre.ACTION, arbre));
        courriel = Hasard.identifiant() + "@example.org";
        partenaire = new Visiteur(client, "192.0.2.7");
    }

    private String inviter() {
        var invitations = feuille.chemin() + "/c1/invitations";
        chargee.lire(invitations);
        ou(chargee.poster(invitations, "nom", "CCAS d’essai", "courriel", courriel));
        var lettre = base.sql("select texte from courrier.lettre where destinataire = :courriel")
                .param("courriel", courriel)
                .query(String.class)
                .single();
        return lettre.replaceAll("(?s).*(/fiche-partagee/[0-9a-z]{27}).*", "$1");
    }

    @Test
    void aPartnerReadsChangesAndCommentsThatFicheAlone() {
        var lien = inviter();
        var page = partenaire.lire(lien);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(page.body())
                .contains("Former les agents", "CCAS d’essai")
                .doesNotContain("Négocier", feuille.chemin());
        partenaire.lire(lien + "/modifier/freins");
        ou(partenaire.poster(
                lien + "/modifier/freins",
                "version",
                "1",
                "f-freins-rangees",
                "1",
                "f-freins-0-enonce",
                "Personne n’est disponible"));
        ou(partenaire.poster(lien + "/commentaires", "texte", "Nous pouvons prêter une salle."));
        assertThat(chargee.lire(feuille.chemin() + "/c1").body())
                .contains("Personne n’est disponible", "CCAS d’essai (partenaire invité)", "Commentaires (1)");
        assertThat(partenaire.lire(lien + "/modifier/gouvernance").body())
                .as("structures and people of the démarche are not proposed")
                .doesNotContain("f-responsables");
        assertThat(partenaire.lire(lien + "/modifier/origine").statusCode()).isEqualTo(403);
        assertThat(partenaire.lire(feuille.chemin() + "/c1").statusCode()).isNotEqualTo(200);
    }

    @Test
    void whatAPartnerDoesNotSeeOfASectionStaysAsItWas() {
        var lien = inviter() + "/modifier/presentation";
        partenaire.lire(lien);
        ou(partenaire.poster(lien, "version", "1", "f-titre", "Former les agents", "f-description", "Décrit"));
        var chantier = contenu().chantiers().getFirst();
        assertThat(chantier.presentation().description()).isEqualTo("Décrit");
        assertThat(chantier.parents()).containsExactly("d1");
        assertThat(chantier.numero()).isEqualTo("1.a");
    }

    @Test
    void anInvitationThatIsTakenBackOpensNothingAndItsAddressIsErased() {
        var lien = inviter();
        var invitation = base.sql("select id from feuillederoute.invitation where courriel = :courriel")
                .param("courriel", courriel)
                .query(String.class)
                .single();
        chargee.poster(feuille.chemin() + "/c1/invitations/" + invitation + "/revoquer");
        assertThat(partenaire.lire(lien).statusCode()).isEqualTo(410);
        assertThat(partenaire
                        .poster(lien + "/commentaires", "texte", "Trop tard")
                        .statusCode())
                .isNotEqualTo(302);
        assertThat(chargee.lire(feuille.chemin() + "/c1/invitations").body())
                .contains("CCAS d’essai", "retirée")
                .doesNotContain(courriel);
    }

    @Test
    void anAccountOfTheInvitedAddressFindsItsFicheOnItsHomePage() {
        var compte = comptes.creer(Role.PARTENAIRE);
        courriel = compte.courriel();
        inviter();
        var invite = comptes.visiteur(compte);
        var accueil = invite.lire("/gestion").body();
        assertThat(accueil).contains("Former les agents");
        var chemin = accueil.replaceAll("(?s).*(/gestion/fiches-partagees/[0-9a-z]{8}).*", "$1");
        assertThat(invite.lire(chemin).body()).contains("Former les agents");
        assertThat(comptes.visiteur(Role.PARTENAIRE).lire(chemin).statusCode()).isEqualTo(404);
    }

    @Test
    void aCommentIsAnsweredAndTakenAwayByItsAuthorOnly() {
        var fil = feuille.chemin() + "/c1/commentaires";
        chargee.lire(fil);
        assertThat(chargee.poster(fil, "texte", " ").body()).contains("Écrivez votre commentaire.");
        ou(chargee.poster(fil, "texte", "Qui s’en charge ?"));
        var autre = comptes.visiteur(comptes.creer(Role.CHARGE_DE_MISSION, "departement:24"));
        var numero = numero(autre.lire(fil));
        ou(autre.poster(fil, "texte", "Nous.", "reponse", numero));
        autre.poster(fil + "/" + numero + "/retirer");
        assertThat(autre.lire(fil).body()).contains("Qui s’en charge", "Nous.");
        chargee.poster(fil + "/" + numero + "/retirer");
        assertThat(autre.lire(fil).body()).doesNotContain("Qui s’en charge").contains("Commentaire retiré", "Nous.");
    }

    private static String numero(HttpResponse<String> page) {
        return page.body().replaceAll("(?s).*name=\"reponse\" value=\"([0-9]+)\".*", "$1");
    }
}
