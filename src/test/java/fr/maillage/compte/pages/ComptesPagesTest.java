package fr.maillage.compte.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.compte.Compte;
import fr.maillage.compte.CompteDEssai;
import fr.maillage.compte.Comptes;
import fr.maillage.compte.Role;
import fr.maillage.site.Site;
import fr.maillage.site.Visiteur;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Accounts and journal as the administrator keeps them. */
@Site
class ComptesPagesTest {
    private static final String COMPTES = "/gestion/comptes";

    @Autowired
    CompteDEssai essais;

    @Autowired
    Comptes comptes;

    @Autowired
    JdbcClient base;

    private final String hasard = UUID.randomUUID().toString();
    private final String courriel = "nouveau-" + hasard + "@example.org";
    private Visiteur administrateur;

    @BeforeEach
    void signIn() {
        administrateur = essais.visiteur(Role.ADMINISTRATEUR);
        administrateur.lire("/gestion");
    }

    @Test
    void anOpenedAccountIsInvitedAndCanSignIn() {
        var reponse = ouvrir(courriel, "CHARGE_DE_MISSION", "epci:200034874");
        var compte = comptes.parCourriel(courriel.toUpperCase(Locale.ROOT)).orElseThrow();

        assertThat(reponse.headers().firstValue("location")).contains(COMPTES + "/" + compte.id() + "?fait=ouvert");
        assertThat(compte.perimetre()).isEqualTo("epci:200034874");
        assertThat(administrateur
                        .lire(COMPTES + "/" + compte.id() + "?fait=ouvert")
                        .body())
                .contains("l’invitation est partie", courriel);
        assertThat(lettres(courriel)).singleElement().asString().contains("/connexion", "Chargé·e de mission");
        assertThat(actes(compte.id())).containsExactly("compte.creer");
    }

    @ParameterizedTest
    @CsvSource({
        "personne, PARTENAIRE, '', Écrivez une seule adresse",
        "'a@example.org, b@example.org', PARTENAIRE, '', Écrivez une seule adresse",
        "a@example.org, '', '', Choisissez un rôle",
        "a@example.org, CHEF, '', Choisissez un rôle",
        "a@example.org, CHARGE_DE_MISSION, '', Écrivez le périmètre comme",
        "a@example.org, CHARGE_DE_MISSION, departement:5, Écrivez le périmètre comme",
        "a@example.org, CHARGE_DE_MISSION, epci:999999999, Aucun territoire ne correspond"
    })
    void anEntryThatCannotBeTakenIsSaidAndGivenBack(String adresse, String role, String perimetre, String message) {
        var reponse = ouvrir(adresse, role, perimetre);
        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(reponse.body()).contains(message, "value=\"" + adresse + "\"", "Mission " + hasard);
    }

    @Test
    void anAddressHasOneAccount() {
        ouvrir(courriel, "PARTENAIRE", "");
        var seconde = ouvrir(courriel.toUpperCase(Locale.ROOT), "PARTENAIRE", "");
        assertThat(seconde.statusCode()).isEqualTo(422);
        assertThat(seconde.body()).contains("Un compte existe déjà pour cette adresse");
        assertThat(lettres(courriel)).hasSize(1);
    }

    @Test
    void aChangeTakesEffectOnTheNextPageOfTheOneSignedIn() {
        var compte = essais.creer(Role.PARTENAIRE);
        var autre = essais.visiteur(compte);
        assertThat(autre.lire(COMPTES).statusCode()).isEqualTo(403);

        administrateur.poster(
                COMPTES + "/" + compte.id(),
                "courriel",
                compte.courriel(),
                "nom",
                "Nouveau nom",
                "role",
                "ADMINISTRATEUR");
        assertThat(autre.lire(COMPTES).statusCode()).isEqualTo(200);
        assertThat(autre.lire("/gestion").body()).contains("Nouveau nom");
    }

    @Test
    void aClosedAccountIsSignedOutAtOnceAndMayBeOpenedAgain() {
        var compte = essais.creer(Role.CHARGE_DE_MISSION);
        var autre = essais.visiteur(compte);
        assertThat(autre.lire("/gestion").statusCode()).isEqualTo(200);

        administrateur.poster(COMPTES + "/" + compte.id() + "/fermer");
        assertThat(autre.lire("/gestion").statusCode()).isEqualTo(302);
        assertThat(comptes.parCourriel(compte.courriel())).isEmpty();
        assertThat(comptes.parId(compte.id())).contains(compte);

        administrateur.poster(COMPTES + "/" + compte.id() + "/rouvrir");
        assertThat(autre.lire("/gestion").statusCode())
                .as("its session is gone")
                .isEqualTo(302);
        assertThat(comptes.parCourriel(compte.courriel())).contains(compte);
        assertThat(actes(compte.id())).containsExactly("compte.desactiver", "compte.reactiver");
    }

    @Test
    void erasedDataAreNowhereAndTheAccountStaysNamedByItsIdentifier() {
        var compte = essais.creer(Role.PARTENAIRE);
        var page = COMPTES + "/" + compte.id();
        assertThat(administrateur.lire(page + "/supprimer-les-donnees").body()).contains(compte.nom(), "pour toujours");
        administrateur.poster(page + "/supprimer-les-donnees");

        assertThat(comptes.parId(compte.id()))
                .contains(new Compte(compte.id(), "", "Compte supprimé", Role.PARTENAIRE, "france"));
        assertThat(base.sql("select c::text from compte.compte c where id = :id")
                        .param("id", compte.id())
                        .query(String.class)
                        .single())
                .doesNotContain(compte.courriel(), compte.nom());
        administrateur.poster(page + "/rouvrir");
        administrateur.poster(page, "courriel", compte.courriel(), "nom", "Revenu", "role", "PARTENAIRE");
        assertThat(comptes.parCourriel(compte.courriel())).isEmpty();
        assertThat(ouvrir(compte.courriel(), "PARTENAIRE", "").statusCode())
                .as("the address is free again")
                .isEqualTo(302);
    }

    @Test
    void accountsAreFoundByPartOfTheirNameOrAddressWhateverTheCase() {
        ouvrir(courriel, "PARTENAIRE", "");
        for (var recherche : List.of(hasard.toUpperCase(Locale.ROOT), "NOUVEAU-" + hasard, "Mission%20" + hasard)) {
            assertThat(administrateur.lire(COMPTES + "?q=" + recherche).body()).contains(courriel, "1\u00a0compte");
        }
        assertThat(administrateur
                        .lire(COMPTES + "?role=ADMINISTRATEUR&q=" + hasard)
                        .body())
                .contains("Aucun compte ne correspond");
        assertThat(administrateur
                        .lire(COMPTES + "?q=" + hasard.replace('-', '_'))
                        .body())
                .contains("Aucun compte ne correspond");
    }

    @ParameterizedTest
    @CsvSource({"?q=%25%27%5C%00", "?page=9999", "?role=x", "?q=<script>alert(1)</script>"})
    void anOddSearchIsOnlyASearch(String parametres) {
        var reponse =
                administrateur.lire(COMPTES + parametres.replace("<", "%3C").replace(">", "%3E"));
        assertThat(reponse.statusCode()).isEqualTo(200);
        assertThat(reponse.body()).doesNotContain("<script>alert");
    }

    @Test
    void theJournalIsFilteredAndExported() {
        ouvrir(courriel, "PARTENAIRE", "");
        var id = comptes.parCourriel(courriel).orElseThrow().id();

        assertThat(administrateur.lire("/gestion/journal?acte=compte.creer").body())
                .contains(id)
                .doesNotContain("<code>compte.connexion");
        assertThat(administrateur.lire("/gestion/journal?au=2020-01-01").body())
                .contains("Aucun acte pour ces filtres");
        assertThat(administrateur.lire("/gestion/journal?du=2026-02-30").body()).contains("Cette date n’existe pas");
        var export = administrateur.lire("/gestion/journal.csv?acte=compte.creer");
        assertThat(export.headers().firstValue("content-disposition").orElseThrow())
                .contains("journal.csv");
        assertThat(export.body())
                .startsWith("moment,compte,nom,acte,objet,details")
                .contains("," + id + ",");
    }

    @Test
    void aCellThatASpreadsheetWouldRunIsMadeHarmless() {
        var compte = essais.creer(Role.ADMINISTRATEUR);
        base.sql("update compte.compte set nom = '=cmd|calc' where id = :id")
                .param("id", compte.id())
                .update();
        var piege = essais.visiteur(compte);
        piege.lire("/gestion");
        piege.poster("/deconnexion");
        assertThat(administrateur
                        .lire("/gestion/journal.csv?acte=compte.deconnexion")
                        .body())
                .contains(",'=cmd|calc,")
                .doesNotContain(",=cmd");
    }

    private java.net.http.HttpResponse<String> ouvrir(String adresse, String role, String perimetre) {
        return administrateur.poster(
                COMPTES + "/nouveau",
                "courriel",
                adresse,
                "nom",
                "Mission " + hasard,
                "role",
                role,
                "perimetre",
                perimetre);
    }

    private List<String> lettres(String destinataire) {
        return base.sql("select texte from courrier.lettre where destinataire = :qui")
                .param("qui", destinataire)
                .query(String.class)
                .list();
    }

    private List<String> actes(String objet) {
        return base.sql("select acte from compte.journal where objet = :objet order by id")
                .param("objet", objet)
                .query(String.class)
                .list();
    }
}
