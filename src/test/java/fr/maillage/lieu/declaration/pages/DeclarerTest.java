package fr.maillage.lieu.declaration.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.lieu.Acte;
import fr.maillage.lieu.Catalogue;
import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Declaration;
import fr.maillage.lieu.Declarations;
import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Fiche;
import fr.maillage.lieu.LiensSansCompte;
import fr.maillage.lieu.LiensSansCompte.Usage;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.Lieux.Contenu;
import fr.maillage.lieu.declaration.Formulaire;
import fr.maillage.lieu.declaration.Question;
import fr.maillage.site.Client;
import fr.maillage.site.Site;
import fr.maillage.site.Visiteur;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The paths of somebody who declares, follows, corrects and confirms, page by page. */
@Site
class DeclarerTest {
    private static final Pattern BROUILLON = Pattern.compile("name=\"brouillon\" value=\"([A-Za-z0-9_-]{22})\"");
    private static final Pattern LUES = Pattern.compile("name=\"lues\" value=\"([0-9a-f]*)\"");
    private static final Pattern CODE = Pattern.compile("[2-9C-X]{5}-[2-9C-X]{5}-[2-9C-X]{5}");
    private static final AtomicInteger RESEAUX = new AtomicInteger();

    @Autowired
    Client client;

    @Autowired
    Declarations declarations;

    @Autowired
    Lieux lieux;

    @Autowired
    LiensSansCompte liens;

    @Autowired
    Catalogue catalogue;

    @Autowired
    JdbcClient base;

    @Test
    void somebodyDeclaresAPlacePageByPageThenFollowsItAndAnswers() {
        var visiteur = visiteur();
        var debut = commencer(visiteur, "Médiathèque déclarée pas à pas");
        visiteur.lire(debut + "/adresse");
        assertThat(suite(visiteur.poster(
                        debut + "/adresse",
                        "adresse",
                        "12 rue de la Gare",
                        "code-postal",
                        "55100",
                        "commune",
                        "verdun")))
                .isEqualTo(debut + "/position?situe=eteint");
        assertThat(visiteur.lire(debut + "/position").body()).contains("pas encore de position", "Carte de Verdun");
        assertThat(suite(visiteur.poster(debut + "/position"))).isEqualTo(debut + "/services");
        assertThat(suite(visiteur.poster(debut + "/services", "services", "Aide aux démarches administratives")))
                .isEqualTo(debut + "/accueil");
        assertThat(suite(visiteur.poster(debut + "/accueil", "equipements", "wifi")))
                .isEqualTo(debut + "/horaires");
        assertThat(suite(visiteur.poster(debut + "/horaires", "h-2-1-debut", "9h", "h-2-1-fin", "12h")))
                .isEqualTo(debut + "/contact");
        assertThat(suite(visiteur.poster(debut + "/contact", "telephone", "03 29 83 00 00")))
                .isEqualTo(debut + "/verifier");
        assertThat(visiteur.lire(debut + "/verifier").body())
                .contains(
                        "Médiathèque déclarée pas à pas",
                        "de 9h à 12h",
                        "Il y a le Wi-Fi",
                        "Envoyer cette déclaration");
        vieillir();

        var envoi = visiteur.poster(debut + "/verifier", "suivi-courriel", "pas-a-pas@essai.example");
        assertThat(suite(envoi)).isEqualTo(debut + "/envoyee");
        assertThat(suite(visiteur.poster(debut + "/verifier")))
                .as("a second click")
                .isEqualTo(debut + "/envoyee");
        var page = visiteur.lire(debut + "/envoyee").body();
        var code = trouver(CODE, page);
        assertThat(page).contains("Un courriel vous attend");
        assertThat(suite(visiteur.lire(debut + "/lieu"))).as("the back button").isEqualTo(debut + "/envoyee");

        var autre = visiteur();
        autre.lire("/lieux/suivi");
        assertThat(suite(autre.poster(
                        "/lieux/suivi",
                        "code",
                        code.toLowerCase(java.util.Locale.ROOT).replace("-", " "))))
                .isEqualTo("/lieux/suivi/" + code);
        assertThat(autre.lire("/lieux/suivi/" + code).body())
                .contains("en attente de vérification", "Médiathèque déclarée pas à pas")
                .doesNotContain("pas-a-pas@essai.example");

        var declaration = nommee("Médiathèque déclarée pas à pas");
        declarations.questionner(declaration.id(), declaration.version(), "Est-ce <b>ouvert</b> le mardi ?", "essai");
        assertThat(autre.lire("/lieux/suivi/" + code).body()).contains("Est-ce &lt;b&gt;ouvert&lt;/b&gt; le mardi ?");
        assertThat(suite(autre.poster("/lieux/suivi/" + code + "/repondre", "reponse", "Oui, le matin.")))
                .endsWith("?fait=repondu");
        assertThat(autre.lire("/lieux/suivi/" + code + "?fait=repondu").body()).contains("Oui, le matin.");
        var lien = base.sql(
                        "select texte from courrier.lettre where destinataire = 'pas-a-pas@essai.example' and objet like 'Une question%'")
                .query(String.class)
                .single();
        var chemin = trouver(Pattern.compile("/lieux/suivi/[A-Za-z0-9_-]{22}"), lien);
        assertThat(autre.lire(chemin).statusCode()).isEqualTo(200);
    }

    @Test
    void aWrongPageIsShownAgainWithWhatWasTypedAndIsKept() {
        var visiteur = visiteur();
        var debut = commencer(visiteur, "Mairie aux fautes");
        visiteur.lire(debut + "/contact");

        var page = visiteur.poster(debut + "/contact", "telephone", "03 29 <", "courriels", "accueil chez");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("2 réponses sont à corriger", "value=\"03 29 &lt;\"", "accueil chez", "href=\"#telephone\"");
        assertThat(visiteur.lire(debut + "/contact").body()).contains("value=\"03 29 &lt;\"");
        assertThat(visiteur.lire(debut + "/verifier").body()).contains("03 29 &lt;", "retour=verifier#telephone");
    }

    /** Whatever is typed anywhere is on the page that is read again before sending, right or wrong. */
    @Test
    void everythingTypedIsThereToBeReadAgain() {
        var visiteur = visiteur();
        var debut = commencer(visiteur, "Mairie bavarde");
        var saisies = new ArrayList<String>();
        for (var etape : Formulaire.livre().etapes()) {
            var champs = new ArrayList<String>();
            for (var question : etape.questions()) {
                if (!question.fermee()) {
                    champs.add(question.nom());
                    champs.add("Saisie « " + question.nom() + " » & 12");
                    saisies.add("Saisie « " + question.nom() + " » &amp; 12");
                }
            }
            if (!champs.isEmpty()) {
                visiteur.lire(debut + "/" + etape.cle());
                visiteur.poster(debut + "/" + etape.cle(), champs.toArray(String[]::new));
            }
        }
        visiteur.poster(debut + "/horaires", "h-3-2-debut", "midi passé", "h-texte", "quand on peut");
        visiteur.poster(debut + "/position", "latitude", "au nord", "longitude", "à l’est");
        saisies.addAll(List.of("midi passé", "quand on peut", "au nord ; à l’est"));

        assertThat(visiteur.lire(debut + "/verifier").body()).contains(saisies);
        assertThat(Formulaire.livre().questions().filter(Question::fermee)).isNotEmpty();
    }

    @Test
    void anUnknownCommuneIsAskedAboutAndNeverStopsAnybody() {
        var visiteur = visiteur();
        var debut = commencer(visiteur, "Mairie déléguée");
        visiteur.lire(debut + "/adresse");

        var page = visiteur.poster(debut + "/adresse", "code-postal", "74600", "commune", "Un hameau d’Annecy");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("De quelle commune s’agit-il", "value=\"74010\"", "value=\"aucune\"");
        assertThat(suite(visiteur.poster(
                        debut + "/adresse",
                        "code-postal",
                        "74600",
                        "commune",
                        "Un hameau d’Annecy",
                        "code-insee",
                        "74010")))
                .startsWith(debut + "/position");
        assertThat(suite(visiteur.poster(
                        debut + "/adresse", "code-postal", "99999", "commune", "Nulle part", "code-insee", "aucune")))
                .startsWith(debut + "/position");
    }

    @Test
    void theMarkerMovesWithButtonsAlone() {
        var visiteur = visiteur();
        var debut = commencer(visiteur, "Mairie au repère");
        visiteur.poster(debut + "/adresse", "commune", "Verdun", "code-postal", "55100");
        visiteur.lire(debut + "/position");

        assertThat(suite(visiteur.poster(
                        debut + "/position", "latitude", "49,16", "longitude", "5.38", "geste", "nord")))
                .isEqualTo(debut + "/position");
        assertThat(visiteur.lire(debut + "/position").body())
                .contains("value=\"49.160225\"", "value=\"exacte\"", "placé le repère vous-même");
        visiteur.poster(debut + "/position", "latitude", "49.160225", "longitude", "5.38", "geste", "oter");
        assertThat(visiteur.lire(debut + "/position").body()).contains("pas encore de position");
    }

    @Test
    void mondayIsCopiedAndARoundGrowsStopByStop() {
        var visiteur = visiteur();
        var debut = commencer(visiteur, "Bus d’essai", "itinerance", "Itinérant", "itinerance", "Fixe");
        visiteur.lire(debut + "/horaires");
        visiteur.poster(debut + "/horaires", "h-1-1-debut", "8h15", "h-1-1-fin", "11h45", "geste", "copier");
        assertThat(visiteur.lire(debut + "/horaires").body().split("value=\"8h15\"", -1))
                .hasSize(6);
        assertThat(suite(visiteur.poster(
                        debut + "/horaires", "a-1-commune", "Commercy", "a-1-jour", "2", "geste", "arret")))
                .isEqualTo(debut + "/horaires?arret=oui");
        assertThat(visiteur.lire(debut + "/horaires?arret=oui").body()).contains("Arrêt 2", "value=\"Commercy\"");
        assertThat(visiteur.poster(debut + "/horaires", "a-1-commune", "Commercy", "a-1-jour", "2")
                        .body())
                .contains("Arrêt 1\u00a0: écrivez l’heure d’arrivée");
    }

    @Test
    void anotherTabIsToldAndLosesNothing() {
        var premier = visiteur();
        var debut = commencer(premier, "Mairie aux onglets");
        var lues = trouver(LUES, premier.lire(debut + "/contact").body());
        premier.poster(debut + "/contact", "lues", lues, "telephone", "03 29 00 00 01");

        var page = premier.poster(debut + "/contact", "lues", lues, "telephone", "03 29 00 00 02");

        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.body())
                .contains(
                        "enregistrée autrement depuis que vous l’avez ouverte",
                        "value=\"03 29 00 00 02\"",
                        "<dd>03 29 00 00 01</dd>");
        assertThat(suite(premier.poster(
                        debut + "/contact", "lues", trouver(LUES, page.body()), "telephone", "03 29 00 00 02")))
                .isEqualTo(debut + "/verifier");
    }

    @Test
    void anExpiredDraftIsToldAndBegunAgainWithThePageSent() {
        var visiteur = visiteur();
        var debut = commencer(visiteur, "Mairie expirée");
        visiteur.lire(debut + "/contact");
        base.sql(
                        "update lieu.declaration set modifie_le = now() - interval '40 days' where reponses::text like '%Mairie expirée%'")
                .update();

        assertThat(visiteur.lire(debut + "/contact").statusCode()).isEqualTo(404);
        assertThat(suite(visiteur.poster(debut + "/contact", "telephone", "03 29 00 00 03")))
                .isEqualTo(debut + "/lieu?expire=oui");
        assertThat(visiteur.lire(debut + "/lieu?expire=oui").body()).contains("Votre brouillon avait expiré");
        assertThat(visiteur.lire(debut + "/contact").body()).contains("value=\"03 29 00 00 03\"");
    }

    @Test
    void whoComesBackToTheFirstPageFindsTheirDraft() {
        var visiteur = visiteur();
        var debut = commencer(visiteur, "Mairie retrouvée");
        assertThat(visiteur.lire("/lieux/declarer").body())
                .contains("Vous avez un brouillon en cours", "Mairie retrouvée", "href=\"" + debut + "\"");
    }

    @Test
    void aDraftIsLeftForLaterAndItsLinkMailed() {
        var visiteur = visiteur();
        var debut = commencer(visiteur, "Mairie pour plus tard");
        assertThat(suite(visiteur.poster(debut + "/services", "geste", "plus-tard")))
                .isEqualTo(debut + "/plus-tard");
        assertThat(visiteur.lire(debut + "/plus-tard").body()).contains(debut);
        assertThat(visiteur.poster(debut + "/plus-tard", "courriel", "plus-tard@essai.example")
                        .body())
                .contains("Le lien est parti");
        assertThat(base.sql("select texte from courrier.lettre where destinataire = 'plus-tard@essai.example'")
                        .query(String.class)
                        .single())
                .contains(debut);
        assertThat(suite(visiteur.lire(debut))).isEqualTo(debut + "/adresse");
    }

    @Test
    void aProgramIsRefusedAndAPersonIsToldWhatToDo() {
        var visiteur = visiteur();
        var debut = complete(visiteur, "Mairie piégée");
        assertThat(visiteur.poster(debut + "/verifier").body()).contains("Votre envoi est arrivé très vite");
        vieillir();
        var piegee = visiteur.poster(
                debut + "/verifier", "site-personnel", "https://pub.example", "suivi-courriel", "x@essai.example");
        assertThat(piegee.statusCode()).isEqualTo(422);
        assertThat(piegee.body()).contains("Laissez ce champ vide", "value=\"x@essai.example\"", "Mairie piégée");
        assertThat(visiteur.poster(debut + "/verifier", "suivi-courriel", "x chez essai")
                        .body())
                .contains("Votre adresse électronique n’est pas complète", "value=\"x chez essai\"");
        assertThat(suite(visiteur.poster(debut + "/verifier"))).isEqualTo(debut + "/envoyee");
    }

    @Test
    void tooManySendingsFromOneNetworkAreAskedToWaitAndKeepTheirDraft() {
        var visiteur = visiteur();
        var debut = complete(visiteur, "Mairie trop fréquente");
        for (int i = 0; i < 60; i++) {
            visiteur.poster(debut + "/verifier");
        }
        var page = visiteur.poster(debut + "/verifier");
        assertThat(page.statusCode()).isEqualTo(429);
        assertThat(page.body()).contains("Votre brouillon est gardé", "Mairie trop fréquente");
    }

    @Test
    void aKnownPlaceIsProposedAndCorrectedInsteadOfDoubled() {
        var connu = publier("Médiathèque du double");
        var visiteur = visiteur();
        var debut = complete(visiteur, "Mediatheque du double");

        assertThat(visiteur.lire(debut + "/verifier").body())
                .contains("Est-ce un de ces lieux", "Médiathèque du double");
        var correction = suite(visiteur.poster(debut + "/celui-ci", "lieu", connu.id()));

        assertThat(visiteur.lire(correction).body())
                .contains("Envoyer cette correction", "Mediatheque du double", "03 29 83 00 00");
        assertThat(suite(visiteur.poster(correction))).endsWith("/envoyee");
        assertThat(declarations.duLieu(connu.id()))
                .extracting(Declaration::genre)
                .containsExactly(Declaration.Genre.CORRECTION);
        assertThat(lieux.trouver(connu.id()).orElseThrow().fiche()).isEqualTo(connu.fiche());
    }

    @Test
    void anybodySuggestsACorrectionAndTheHolderOfALinkConfirms() {
        var lieu = publier("Médiathèque à confirmer");
        var visiteur = visiteur();
        visiteur.lire("/lieux/" + lieu.id() + "/corriger");
        var correction = suite(visiteur.poster("/lieux/" + lieu.id() + "/corriger"));
        visiteur.lire(correction);
        assertThat(visiteur.poster(correction).body()).contains("Vous n’avez rien modifié");

        var lien = URI.create(liens.creer(lieu.id(), Usage.CONFIRMER, Duration.ofDays(1), "campagne-d-essai"));
        var chemin = lien.getPath() + "?" + lien.getQuery();
        var jeton = lien.getQuery().substring("jeton=".length());
        assertThat(visiteur.lire(chemin).body()).contains("Tout est exact", "Médiathèque à confirmer");
        assertThat(lieux.trouver(lieu.id()).orElseThrow().version())
                .as("reading writes nothing")
                .isEqualTo(lieu.version());

        var version = String.valueOf(lieu.version());
        assertThat(visiteur.poster("/lieux/confirmer", "jeton", jeton, "version", version)
                        .body())
                .contains("sont confirmées");
        assertThat(visiteur.poster("/lieux/confirmer", "jeton", jeton, "version", version)
                        .body())
                .contains("sont confirmées");
        var confirme = lieux.trouver(lieu.id()).orElseThrow();
        assertThat(confirme.version()).isEqualTo(lieu.version() + 1);
        assertThat(confirme.majLe()).isNotNull();
        assertThat(suite(visiteur.poster("/lieux/corriger/lien", "jeton", jeton)))
                .endsWith("/verifier");

        liens.revoquerPour("campagne-d-essai");
        assertThat(visiteur.lire(chemin).statusCode()).isEqualTo(404);
    }

    @Test
    void aClosingIsToldOnceAndClosesThePlaceWhenAccepted() {
        var lieu = publier("Médiathèque qui ferme");
        var visiteur = visiteur();
        var page = visiteur.lire("/lieux/" + lieu.id() + "/fermeture").body();
        var cle = trouver(Pattern.compile("name=\"cle\" value=\"([^\"]+)\""), page);
        var chemin = "/lieux/" + lieu.id() + "/fermeture";
        assertThat(visiteur.poster(chemin, "cle", cle, "fin-jour", "31", "fin-mois", "2", "fin-annee", "2030")
                        .body())
                .contains("Dites en quelques mots", "Cette date n’existe pas");

        for (int clic = 0; clic < 2; clic++) {
            assertThat(suite(visiteur.poster(
                            chemin,
                            "cle",
                            cle,
                            "motif",
                            "Travaux",
                            "fin-jour",
                            "1",
                            "fin-mois",
                            "3",
                            "fin-annee",
                            "2030")))
                    .isEqualTo("/lieux/declarer/" + cle + "/envoyee");
        }
        assertThat(visiteur.lire("/lieux/declarer/" + cle + "/envoyee").body()).containsPattern(CODE);
        var declaration = declarations.duLieu(lieu.id()).getFirst();
        var ferme = declarations.accepter(declaration.id(), declaration.version(), "essai");
        assertThat(ferme.etat()).isEqualTo(Etat.FERME);
        assertThat(ferme.fermeture())
                .isNotNull()
                .satisfies(f -> assertThat(f.motif()).isEqualTo("Travaux"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/lieux/declarer/court/lieu",
                "/lieux/declarer/AAAAAAAAAAAAAAAAAAAAAA/lieu",
                "/lieux/declarer/AAAAAAAAAAAAAAAAAAAAAA/verifier",
                "/lieux/declarer/AAAAAAAAAAAAAAAAAAAAAA/inconnue",
                "/lieux/suivi/22222-22222-22222",
                "/lieux/suivi/zzz",
                "/lieux/corriger/lien?jeton=zzz",
                "/lieux/confirmer",
                "/lieux/00000000/corriger"
            })
    void whatDoesNotExistIsNotFound(String chemin) {
        assertThat(visiteur().lire(chemin).statusCode()).isEqualTo(404);
    }

    @Test
    void hugeAnswersAreRefusedAndNothingIsLost() {
        var visiteur = visiteur();
        var debut = commencer(visiteur, "Mairie démesurée");
        visiteur.lire(debut + "/services");
        assertThat(visiteur.poster(debut + "/services", "presentation-resume", "x".repeat(250_000))
                        .statusCode())
                .isEqualTo(400);
        assertThat(visiteur.lire(debut + "/lieu").body()).contains("Mairie démesurée");
    }

    private Visiteur visiteur() {
        return new Visiteur(client, "192.0.2." + RESEAUX.incrementAndGet());
    }

    /** @return address of the draft */
    private String commencer(Visiteur visiteur, String nom, String... autres) {
        var brouillon = trouver(BROUILLON, visiteur.lire("/lieux/declarer").body());
        var champs = new ArrayList<>(List.of("brouillon", brouillon, "nom", nom));
        champs.addAll(List.of(autres));
        var debut = "/lieux/declarer/" + brouillon;
        assertThat(suite(visiteur.poster("/lieux/declarer", champs.toArray(String[]::new))))
                .isEqualTo(debut + "/adresse");
        return debut;
    }

    private String complete(Visiteur visiteur, String nom) {
        var debut = commencer(visiteur, nom);
        visiteur.poster(debut + "/adresse", "adresse", "5 place d’Essai", "code-postal", "55100", "commune", "Verdun");
        visiteur.poster(debut + "/services", "services", "Aide aux démarches administratives");
        visiteur.poster(debut + "/contact", "telephone", "03 29 83 00 00");
        return debut;
    }

    /** As if drafts had been begun a minute ago. */
    private void vieillir() {
        base.sql("update lieu.declaration set cree_le = cree_le - interval '1 minute' where etat = 'brouillon'")
                .update();
    }

    private Declaration nommee(String nom) {
        return declarations.enAttente().stream()
                .filter(d -> d.fiche().nom().equals(nom))
                .findFirst()
                .orElseThrow();
    }

    private Lieu publier(String nom) {
        var lieu = lieux.creer(
                Contenu.de(
                        Etat.PUBLIE,
                        Fiche.de(Map.of(
                                Champ.NOM, List.of(nom),
                                Champ.COMMUNE, List.of("Verdun"),
                                Champ.CODE_POSTAL, List.of("55100"),
                                Champ.ADRESSE, List.of("5 place d’Essai"),
                                Champ.SERVICES, List.of("Accès internet et matériel informatique")))),
                new Acte(Acte.Genre.IMPORT, "essai", "recensement d’essai", null, ""));
        catalogue.rafraichir();
        return lieu;
    }

    private static String suite(HttpResponse<String> reponse) {
        assertThat(reponse.statusCode()).as(reponse.body()).isBetween(300, 399);
        return reponse.headers().firstValue("location").orElseThrow();
    }

    private static String trouver(Pattern motif, String texte) {
        var trouve = motif.matcher(texte);
        assertThat(trouve.find()).as("%s in %s", motif, texte).isTrue();
        return trouve.groupCount() == 0 ? trouve.group() : trouve.group(1);
    }
}
