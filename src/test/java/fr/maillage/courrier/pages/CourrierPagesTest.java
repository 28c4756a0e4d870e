package fr.maillage.courrier.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.compte.CompteDEssai;
import fr.maillage.compte.Role;
import fr.maillage.courrier.Courrier;
import fr.maillage.courrier.Lettre;
import fr.maillage.presentation.AdresseDuSite;
import fr.maillage.site.Site;
import fr.maillage.site.Visiteur;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The outbox as the administrator reads it. */
@Site
class CourrierPagesTest {
    @Autowired
    CompteDEssai comptes;

    @Autowired
    Courrier courrier;

    @Autowired
    AdresseDuSite adresse;

    @Autowired
    JdbcClient base;

    private final String qui = "essai-" + UUID.randomUUID() + "@example.org";
    private Visiteur administrateur;

    @BeforeEach
    void signIn() {
        administrateur = comptes.visiteur(Role.ADMINISTRATEUR);
    }

    @Test
    void aWaitingLetterIsListedAndReadWithItsLink() {
        var lien = adresse.absolue("/connexion/lien?jeton=abc&x=1");
        long id = deposer("Bonjour,\n\n" + lien + "\n\nVoir aussi https://ailleurs.example.org/ <b>ici</b>.");

        assertThat(administrateur.lire("/gestion/courrier").body())
                .contains("Rien ne part pour le moment", qui, "/gestion/courrier/" + id + "\"");
        assertThat(administrateur.lire("/gestion/courrier?etat=en_attente").body())
                .contains(qui);
        assertThat(administrateur.lire("/gestion/courrier?etat=envoyee").body()).doesNotContain(qui);
        var lettre = administrateur.lire("/gestion/courrier/" + id).body();
        var echappe = lien.replace("&", "&amp;");
        assertThat(lettre)
                .contains("<a href=\"" + echappe + "\">" + echappe + "</a>")
                .contains("https://ailleurs.example.org/ &lt;b&gt;ici&lt;/b&gt;.")
                .doesNotContain("href=\"https://ailleurs");
    }

    @Test
    void aLetterGivenUpGetsItsChancesAgain() {
        long id = deposer("Texte");
        base.sql(
                        "update courrier.lettre set etat = 'echouee', essais = 9, derniere_erreur = '550 refus' where id = :id")
                .param("id", id)
                .update();
        assertThat(administrateur.lire("/gestion/courrier/" + id).body())
                .contains("En échec", "9\u00a0essais", "550 refus");
        assertThat(administrateur
                        .poster("/gestion/courrier/" + id + "/renvoyer")
                        .headers()
                        .firstValue("location"))
                .contains("/gestion/courrier/" + id);
        assertThat(base.sql("select etat || essais from courrier.lettre where id = :id")
                        .param("id", id)
                        .query(String.class)
                        .single())
                .isEqualTo("en_attente0");
    }

    @Test
    void anErasedTextIsSaidAndSuchALetterCannotBeSentAgain() {
        long id = deposer("Texte");
        base.sql("update courrier.lettre set etat = 'echouee', texte = null where id = :id")
                .param("id", id)
                .update();
        assertThat(administrateur.lire("/gestion/courrier/" + id).body())
                .contains("Le texte a été effacé")
                .doesNotContain("Remettre cette lettre");
        administrateur.poster("/gestion/courrier/" + id + "/renvoyer");
        assertThat(base.sql("select etat from courrier.lettre where id = :id")
                        .param("id", id)
                        .query(String.class)
                        .single())
                .isEqualTo("echouee");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/gestion/courrier/999999999999", "/gestion/courrier/x", "/gestion/courrier/1'"})
    void aLetterThatDoesNotExistIsSaid(String chemin) {
        assertThat(administrateur.lire(chemin).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?page=999999", "?page=-1", "?page=x", "?etat=inconnu"})
    void anOddAddressShowsAList(String parametres) {
        assertThat(administrateur.lire("/gestion/courrier" + parametres).statusCode())
                .isEqualTo(200);
    }

    private long deposer(String texte) {
        courrier.deposer(new Lettre(qui, "Objet", texte));
        return base.sql("select id from courrier.lettre where destinataire = :qui")
                .param("qui", qui)
                .query(Long.class)
                .single();
    }
}
