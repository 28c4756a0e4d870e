package fr.maillage.compte.connexion;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.compte.Compte;
import fr.maillage.compte.CompteDEssai;
import fr.maillage.compte.Role;
import fr.maillage.site.Client;
import fr.maillage.site.Site;
import fr.maillage.site.Visiteur;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signing in by a link, from end to end over HTTP; letters are read in the outbox. */
@Site
class ConnexionTest {
    private static final Pattern JETON = Pattern.compile("/connexion/lien\\?jeton=([A-Za-z0-9_-]{32})\\s");
    private static int rang;

    @Autowired
    Client client;

    @Autowired
    CompteDEssai comptes;

    @Autowired
    JdbcClient base;

    @Test
    void aLinkSignsInTheBrowserThatAskedAndLeadsWhereItWasGoing() {
        var compte = comptes.creer(Role.CHARGE_DE_MISSION);
        var navigateur = visiteur();

        var porte = navigateur.lire("/gestion?page=2&nom=%C3%A9");
        assertThat(vers(porte)).isEqualTo("/connexion?retour=%2Fgestion%3Fpage%3D2%26nom%3D%25C3%25A9");
        navigateur.lire(vers(porte));
        var envoi =
                navigateur.poster("/connexion", "courriel", compte.courriel(), "retour", "/gestion?page=2&nom=%C3%A9");
        assertThat(vers(envoi)).isEqualTo("/connexion/envoye");
        assertThat(navigateur.lire("/connexion/envoye").body()).contains("Si un compte existe pour cette adresse");

        var lien = navigateur.lire("/connexion/lien?jeton=" + jetonRecu(compte));
        assertThat(lien.body()).contains("Me connecter");
        var ouverture = navigateur.poster("/connexion/lien", "jeton", jetonRecu(compte));
        assertThat(vers(ouverture)).isEqualTo("/gestion?page=2&nom=%C3%A9");

        assertThat(navigateur.lire("/gestion").body()).contains(compte.nom(), "Se déconnecter");
        assertThat(base.sql("select derniere_connexion > now() - interval '1 minute' from compte.compte where id = :id")
                        .param("id", compte.id())
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(actes(compte)).containsExactly("compte.connexion");
    }

    @Test
    void theSessionCookieIsOutOfReachOfScriptsAndOfOtherSites() {
        var navigateur = visiteur();
        var reponse = ouvrir(navigateur, comptes.creer(Role.PARTENAIRE));

        assertThat(reponse.headers().allValues("set-cookie"))
                .filteredOn(biscuit -> biscuit.startsWith("maillage-session="))
                .singleElement()
                .asString()
                .contains("Path=/", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Domain", "Max-Age", "Expires");
    }

    @Test
    void aLinkServesOnce() {
        var compte = comptes.creer(Role.PARTENAIRE);
        var navigateur = visiteur();
        demander(navigateur, compte.courriel());
        var biscuit = navigateur.biscuits().get("maillage-demande");
        var jeton = jetonRecu(compte);
        navigateur.lire("/connexion/lien?jeton=" + jeton);
        assertThat(navigateur.poster("/connexion/lien", "jeton", jeton).statusCode())
                .isEqualTo(302);

        var second = visiteur();
        second.biscuits().put("maillage-demande", biscuit);
        assertThat(second.lire("/connexion/lien?jeton=" + jeton).body()).contains("Ce lien a déjà servi");
        second.lire("/connexion");
        assertThat(second.poster("/connexion/lien", "jeton", jeton).body()).contains("Ce lien a déjà servi");
        assertThat(second.biscuits()).doesNotContainKey("maillage-session");
    }

    @Test
    void aProgramThatOpensLinksBeforeThePersonUsesNothing() {
        var compte = comptes.creer(Role.PARTENAIRE);
        var navigateur = visiteur();
        demander(navigateur, compte.courriel());
        var jeton = jetonRecu(compte);

        for (int i = 0; i < 3; i++) {
            assertThat(visiteur().lire("/connexion/lien?jeton=" + jeton).body()).contains("demandé ailleurs");
            assertThat(navigateur.lire("/connexion/lien?jeton=" + jeton).body()).contains("Me connecter");
        }
        assertThat(navigateur.poster("/connexion/lien", "jeton", jeton).statusCode())
                .isEqualTo(302);
    }

    @Test
    void anotherBrowserIsToldToAskAgainAndUsesNothing() {
        var compte = comptes.creer(Role.PARTENAIRE);
        var navigateur = visiteur();
        demander(navigateur, compte.courriel());
        var jeton = jetonRecu(compte);

        var autre = visiteur();
        demander(autre, "personne-" + rang + "@example.org");
        assertThat(autre.lire("/connexion/lien?jeton=" + jeton).body()).contains("demandé ailleurs", "/connexion\"");
        autre.lire("/connexion");
        assertThat(autre.poster("/connexion/lien", "jeton", jeton).body()).contains("demandé ailleurs");
        assertThat(autre.biscuits()).doesNotContainKey("maillage-session");

        navigateur.lire("/connexion");
        assertThat(navigateur.poster("/connexion/lien", "jeton", jeton).statusCode())
                .isEqualTo(302);
    }

    @Test
    void twoLinksAskedOneAfterTheOtherBothWorkUntilOneIsUsed() {
        var compte = comptes.creer(Role.PARTENAIRE);
        var navigateur = visiteur();
        demander(navigateur, compte.courriel());
        var premier = jetonRecu(compte);
        demander(navigateur, compte.courriel());
        var second = jetonRecu(compte);

        assertThat(second).isNotEqualTo(premier);
        assertThat(navigateur.lire("/connexion/lien?jeton=" + second).body()).contains("Me connecter");
        assertThat(navigateur.lire("/connexion/lien?jeton=" + premier).body()).contains("Me connecter");
        navigateur.poster("/connexion/lien", "jeton", premier);
        assertThat(visiteur().lire("/connexion/lien?jeton=" + second).body())
                .contains("ne correspond à aucune demande");
    }

    @Test
    void aLinkExpires() {
        var compte = comptes.creer(Role.PARTENAIRE);
        var navigateur = visiteur();
        demander(navigateur, compte.courriel());
        assertThat(base.sql("select expire_le - now() between interval '14 minutes' and interval '15 minutes'"
                                + " from compte.lien_de_connexion where compte = :id")
                        .param("id", compte.id())
                        .query(Boolean.class)
                        .single())
                .isTrue();
        base.sql("update compte.lien_de_connexion set expire_le = now() where compte = :id")
                .param("id", compte.id())
                .update();

        assertThat(navigateur.lire("/connexion/lien?jeton=" + jetonRecu(compte)).body())
                .contains("Ce lien a expiré");
        navigateur.lire("/connexion");
        assertThat(navigateur
                        .poster("/connexion/lien", "jeton", jetonRecu(compte))
                        .body())
                .contains("Ce lien a expiré");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "../../", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "' or '1'='1"})
    void anInventedLinkOpensNothing(String jeton) {
        var navigateur = visiteur();
        demander(navigateur, "personne-" + rang + "@example.org");
        navigateur.lire("/connexion");
        var reponse = navigateur.poster("/connexion/lien", "jeton", jeton);
        assertThat(reponse.body()).contains("ne correspond à aucune demande");
        assertThat(navigateur.biscuits()).doesNotContainKey("maillage-session");
    }

    @Test
    void theAnswerIsTheSameWhetherOrNotTheAddressHasAnAccount() {
        var compte = comptes.creer(Role.ADMINISTRATEUR);
        var connu = demander(visiteur(), compte.courriel());
        var inconnu = demander(visiteur(), "personne-" + rang + "@example.org");
        comptes.creer(Role.PARTENAIRE);

        assertThat(inconnu.statusCode()).isEqualTo(connu.statusCode());
        assertThat(noms(inconnu)).isEqualTo(noms(connu));
        assertThat(vers(inconnu)).isEqualTo(vers(connu));
        assertThat(base.sql("select count(*) from courrier.lettre where destinataire = :qui")
                        .param("qui", "personne-" + rang + "@example.org")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aDeactivatedAccountGetsNoLinkAndItsFormerOnesDie() {
        var compte = comptes.creer(Role.PARTENAIRE);
        var navigateur = visiteur();
        demander(navigateur, compte.courriel());
        var jeton = jetonRecu(compte);
        base.sql("update compte.compte set desactive_le = now() where id = :id")
                .param("id", compte.id())
                .update();

        assertThat(vers(demander(navigateur, compte.courriel()))).isEqualTo("/connexion/envoye");
        assertThat(jetonRecu(compte)).as("no other letter").isEqualTo(jeton);
        assertThat(navigateur.poster("/connexion/lien", "jeton", jeton).body())
                .contains("ne correspond à aucune demande");
    }

    @Test
    void asksAreLimitedByAddressWhoeverAsks() {
        var compte = comptes.creer(Role.PARTENAIRE);
        assertThat(IntStream.range(0, 6)
                        .mapToObj(i -> demander(visiteur(), compte.courriel().toUpperCase(java.util.Locale.ROOT))
                                .statusCode()))
                .containsExactly(302, 302, 302, 302, 302, 429);
        assertThat(demander(visiteur(), comptes.creer(Role.PARTENAIRE).courriel())
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void asksAreLimitedByNetworkWhateverTheAddress() {
        var bavard = visiteur();
        var reponses = IntStream.range(0, 21)
                .mapToObj(i -> demander(bavard, "personne-" + rang + "-" + i + "@example.org"))
                .toList();
        assertThat(reponses.subList(0, 20)).allMatch(reponse -> reponse.statusCode() == 302);
        assertThat(reponses.getLast().statusCode()).isEqualTo(429);
        assertThat(reponses.getLast().body()).contains("Attendez un quart d’heure");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "personne", "a@example.org, b@example.org", "a@example.org\r\nBcc: b@example.org", "<script>"
            })
    void whatIsNotOneAddressIsGivenBackWithAnExplanation(String saisie) {
        var reponse = demander(visiteur(), saisie);
        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(reponse.body())
                .contains("Écrivez une seule adresse électronique")
                .doesNotContain("<script>");
    }

    @Test
    void withoutTheTokenOfThePageNobodySignsInNorOut() {
        var compte = comptes.creer(Role.PARTENAIRE);
        var navigateur = visiteur();
        demander(navigateur, compte.courriel());
        var cookies = navigateur.biscuits().entrySet().stream()
                .map(b -> b.getKey() + "=" + b.getValue())
                .collect(java.util.stream.Collectors.joining("; "));
        assertThat(client.poster("/connexion/lien", "jeton=" + jetonRecu(compte), "Cookie", cookies)
                        .statusCode())
                .isEqualTo(403);
        assertThat(client.poster("/deconnexion", "", "Cookie", comptes.cookie(compte))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aSessionGivenBeforehandIsWorthNothing() {
        var navigateur = visiteur();
        var posee = "ZGV2aW5lZS1wYXItdW4tYXR0YXF1YW50";
        navigateur.biscuits().put(CompteDEssai.NOM, posee);
        ouvrir(navigateur, comptes.creer(Role.PARTENAIRE));
        assertThat(navigateur.biscuits().get(CompteDEssai.NOM)).isNotEqualTo(posee);

        var complice = visiteur();
        complice.biscuits().put(CompteDEssai.NOM, posee);
        assertThat(complice.lire("/gestion").statusCode()).isEqualTo(302);
    }

    @Test
    void signingInChangesSessionAndTokenAndClosesTheFormerSession() {
        var navigateur = comptes.visiteur(Role.PARTENAIRE);
        var avant = navigateur.biscuits().get(CompteDEssai.NOM);
        navigateur.lire("/gestion");
        var jetonAvant = navigateur.biscuits().get("maillage-jeton");
        var compte = comptes.creer(Role.PARTENAIRE);
        demander(navigateur, compte.courriel());
        navigateur.lire("/connexion/lien?jeton=" + jetonRecu(compte));
        navigateur.poster("/connexion/lien", "jeton", jetonRecu(compte));

        assertThat(navigateur.lire("/gestion").body()).contains(compte.nom());
        assertThat(navigateur.biscuits().get(CompteDEssai.NOM)).isNotEqualTo(avant);
        assertThat(navigateur.biscuits().get("maillage-jeton")).isNotEqualTo(jetonAvant);
        var ancien = visiteur();
        ancien.biscuits().put(CompteDEssai.NOM, avant);
        assertThat(ancien.lire("/gestion").statusCode()).isEqualTo(302);
    }

    @Test
    void signingOutClosesTheSessionEverywhereItIsKept() {
        var compte = comptes.creer(Role.PARTENAIRE);
        var navigateur = comptes.visiteur(compte);
        var garde = navigateur.biscuits().get(CompteDEssai.NOM);
        navigateur.lire("/gestion");
        assertThat(vers(navigateur.poster("/deconnexion"))).isEqualTo("/");

        var voleur = visiteur();
        voleur.biscuits().put(CompteDEssai.NOM, garde);
        assertThat(voleur.lire("/gestion").statusCode()).isEqualTo(302);
        assertThat(actes(compte)).containsExactly("compte.deconnexion");
    }

    @Test
    void howeverActiveASessionEnds() {
        var compte = comptes.creer(Role.PARTENAIRE);
        var navigateur = comptes.visiteur(compte);
        assertThat(navigateur.lire("/gestion").statusCode()).isEqualTo(200);
        base.sql(
                        "update compte.session set creation_time = creation_time - 12 * 3600 * 1000 where principal_name = :id")
                .param("id", compte.id())
                .update();
        assertThat(navigateur.lire("/gestion").statusCode()).isEqualTo(302);
    }

    @Test
    void anIdleSessionEnds() {
        var compte = comptes.creer(Role.PARTENAIRE);
        var navigateur = comptes.visiteur(compte);
        base.sql("""
                        update compte.session
                        set last_access_time = last_access_time - 7200 * 1000, expiry_time = expiry_time - 7200 * 1000
                        where principal_name = :id
                        """).param("id", compte.id()).update();
        assertThat(navigateur.lire("/gestion").statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @CsvSource({
        "/gestion/comptes, /gestion/comptes",
        "/gestion?a=b%20c, /gestion?a=b%20c",
        "/territoires, /territoires",
        "//pirate.example.org, /gestion",
        "/\\pirate.example.org, /gestion",
        "https://pirate.example.org, /gestion",
        "javascript:alert(1), /gestion",
        "/a\\b, /gestion",
        "'/a\r\nSet-Cookie: b=c', /gestion",
        "/connexion, /gestion",
        "/deconnexion, /gestion",
        "/é, /gestion",
        "'', /gestion"
    })
    void theWayBackIsAPageOfThisSite(String demande, String retour) {
        assertThat(Retour.lire(demande)).isEqualTo(retour);
    }

    @ParameterizedTest
    @CsvSource({
        "PARTENAIRE, /gestion, 200",
        "PARTENAIRE, /gestion/comptes, 403",
        "CHARGE_DE_MISSION, /gestion/courrier, 403",
        "CHARGE_DE_MISSION, /gestion/journal, 403",
        "CHARGE_DE_MISSION, /gestion/journal.csv, 403",
        "ADMINISTRATEUR, /gestion/comptes, 200",
        "ADMINISTRATEUR, /gestion/courrier, 200",
        "ADMINISTRATEUR, /gestion/journal, 200"
    })
    void eachRoleOpensItsOwnPages(Role role, String chemin, int statut) {
        var reponse = comptes.visiteur(role).lire(chemin);
        assertThat(reponse.statusCode()).isEqualTo(statut);
        assertThat(reponse.headers().firstValue("cache-control")).contains("no-store");
        if (statut == 403) {
            assertThat(reponse.body()).contains("Accès refusé", role.libelle(), "administrateur du site");
        }
    }

    @Test
    void aVisitorWhoSendsAFormOfSignedInPeopleIsToldWhatWasKept() {
        var navigateur = visiteur();
        navigateur.lire("/connexion");
        var reponse = navigateur.poster("/gestion/comptes/nouveau", "nom", "Intrus");
        assertThat(reponse.statusCode()).isEqualTo(403);
        assertThat(reponse.body()).contains("Vous n’êtes plus connecté·e", "rien n’a été enregistré");
    }

    @Test
    void pagesOfVisitorsStayTheSameForAllAndThoseOfSignedInPeopleAreKeptByNobody() {
        var visiteur = visiteur().lire("/mentions-legales");
        assertThat(visiteur.headers().firstValue("cache-control")).contains("no-cache");
        assertThat(visiteur.headers().firstValue("etag")).isPresent();
        assertThat(visiteur.headers().allValues("set-cookie")).isEmpty();
        assertThat(visiteur.body()).contains("Se connecter").doesNotContain("_csrf", "Se déconnecter");

        var connecte = comptes.visiteur(Role.PARTENAIRE).lire("/mentions-legales");
        assertThat(connecte.headers().firstValue("cache-control")).contains("no-store");
        assertThat(connecte.headers().firstValue("etag")).isEmpty();
        assertThat(connecte.body()).contains("Se déconnecter", "/gestion\"").doesNotContain(">Se connecter<");
    }

    private HttpResponse<String> demander(Visiteur navigateur, String courriel) {
        navigateur.lire("/connexion");
        return navigateur.poster("/connexion", "courriel", courriel);
    }

    private HttpResponse<String> ouvrir(Visiteur navigateur, Compte compte) {
        demander(navigateur, compte.courriel());
        navigateur.lire("/connexion/lien?jeton=" + jetonRecu(compte));
        return navigateur.poster("/connexion/lien", "jeton", jetonRecu(compte));
    }

    /** A new person, from a network of their own. */
    private Visiteur visiteur() {
        rang++;
        return new Visiteur(client, "198.51." + rang / 250 + "." + rang % 250);
    }

    private String jetonRecu(Compte compte) {
        var texte = base.sql(
                        "select texte || E'\\n' from courrier.lettre where destinataire = :qui order by id desc limit 1")
                .param("qui", compte.courriel())
                .query(String.class)
                .single();
        var jeton = JETON.matcher(texte);
        assertThat(jeton.find()).as(texte).isTrue();
        return jeton.group(1);
    }

    private List<String> actes(Compte compte) {
        return base.sql("select acte from compte.journal where compte = :id order by id")
                .param("id", compte.id())
                .query(String.class)
                .list();
    }

    private static String vers(HttpResponse<?> reponse) {
        return reponse.headers().firstValue("location").orElse("");
    }

    private static List<String> noms(HttpResponse<?> reponse) {
        return reponse.headers().map().keySet().stream().sorted().toList();
    }
}
