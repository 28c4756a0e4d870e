package fr.maillage.lieu.campagne;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.compte.Compte;
import fr.maillage.compte.CompteDEssai;
import fr.maillage.compte.Role;
import fr.maillage.lieu.Acte;
import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Fiche;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.Lieux.Contenu;
import fr.maillage.lieu.Provenance;
import fr.maillage.site.Client;
import fr.maillage.site.Site;
import fr.maillage.site.Visiteur;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Campaigns from their creation to their report, by HTTP, with the letters that they put in the outbox. */
@Site
class CampagnesTest {
    /** Small territories of their own: other tests put no place there. */
    private static final String VACHERAUVILLE = "commune:55523";

    private static final String DUN = "commune:55167";

    @Autowired
    CompteDEssai comptes;

    @Autowired
    Lieux lieux;

    @Autowired
    Campagnes campagnes;

    @Autowired
    Client client;

    @Autowired
    JdbcClient base;

    private final String unique = UUID.randomUUID().toString().substring(0, 8);

    private String creer(
            Visiteur visiteur, String genre, String perimetre, LocalDate ouvre, LocalDate ferme, String... autres) {
        visiteur.lire("/gestion/campagnes/nouvelle?genre=" + genre);
        var champs = new ArrayList<>(List.of("genre", genre, "titre", "Campagne " + unique, "perimetre", perimetre));
        champs.addAll(List.of(
                "objet",
                "Objet " + unique,
                "lettre",
                genre.equals("collecte") ? Redaction.LETTRE_COLLECTE : Redaction.LETTRE_CONFIRMATION));
        champs.addAll(List.of(
                "ouvre-jour",
                "" + ouvre.getDayOfMonth(),
                "ouvre-mois",
                "" + ouvre.getMonthValue(),
                "ouvre-annee",
                "" + ouvre.getYear()));
        champs.addAll(List.of(
                "ferme-jour",
                "" + ferme.getDayOfMonth(),
                "ferme-mois",
                "" + ferme.getMonthValue(),
                "ferme-annee",
                "" + ferme.getYear()));
        champs.addAll(List.of(autres));
        var reponse = visiteur.poster("/gestion/campagnes/nouvelle", champs.toArray(String[]::new));
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(302);
        var adresse = reponse.headers().firstValue("location").orElseThrow();
        return adresse.substring("/gestion/campagnes/".length(), adresse.indexOf('?'));
    }

    private Visiteur charge(String perimetre) {
        return comptes.visiteur(comptes.creer(Role.CHARGE_DE_MISSION, perimetre));
    }

    private List<String> lettres(String courriel) {
        return base.sql("select texte from courrier.lettre where destinataire = :courriel order by id")
                .param("courriel", courriel)
                .query(String.class)
                .list();
    }

    @Test
    void aCollectionGoesFromInvitationsToItsReport() {
        var visiteur = charge(DUN);
        var jour = LocalDate.now(java.time.ZoneId.of("Europe/Paris"));
        var id = creer(
                visiteur,
                "collecte",
                DUN,
                jour.minusDays(1),
                jour.plusDays(30),
                "presentation",
                "Qui recense.",
                "demonstration",
                "1");
        var page = "/gestion/campagnes/" + id;
        var muette = unique + "-muette@exemple.fr";
        var repond = unique + "-repond@exemple.fr";
        visiteur.lire(page);
        assertThat(visiteur.poster(
                                page + "/attendus",
                                "liste",
                                "Muette " + unique + ";Dun-sur-Meuse;" + muette + "\nRépond " + unique
                                        + "; Dun-sur-Meuse ; " + repond)
                        .headers()
                        .firstValue("location"))
                .hasValueSatisfying(l -> assertThat(l).endsWith("nombre=2"));
        assertThat(visiteur.lire(page).body()).contains("Envoyer 2 lettres", "Exemple.");
        visiteur.poster(page + "/envoyer");
        visiteur.poster(page + "/envoyer");
        assertThat(lettres(muette)).hasSize(1).first().asString().contains("Muette " + unique, "/courriers/arret/");

        var invitation = lien(lettres(repond).getFirst(), "/campagnes/" + id + "/invitation/");
        var invite = new Visiteur(client, "192.0.2.9");
        assertThat(invite.lire(invitation).body()).contains("Répond " + unique, "Déclarer un lieu");
        assertThat(invite.poster(invitation).statusCode()).isEqualTo(302);
        assertThat(invite.lire(invitation).body()).contains("C’est noté");
        assertThat(visiteur.lire(page).body()).contains("Rien à déclarer", "Silencieuse");

        lieux.creer(
                Contenu.de(
                        Etat.DECLARE,
                        Fiche.VIDE.avec(Champ.NOM, "Muette " + unique).avec(Champ.CODE_INSEE, "55167")),
                new Acte(Acte.Genre.DECLARATION, "essai", Provenance.DECLARATION, null, ""));
        assertThat(client.lire("/campagnes/" + id).body())
                .contains("Qui recense.", "démonstration", "<progress")
                .contains("value=\"100\"");
        assertThat(visiteur.lire(page + "/bilan").body()).contains("Tout le monde a répondu");
        assertThat(visiteur.lire(page + "/bilan.csv").body()).contains("Ensemble,1,0,2,2,0");
        visiteur.poster(page + "/clore");
        assertThat(visiteur.poster(page + "/envoyer").statusCode()).isEqualTo(400);
        assertThat(client.lire("/campagnes/" + id).statusCode()).isEqualTo(200);
    }

    @Test
    void onlyTheSilentOnesAreRemindedAWeekLaterAndWhoSaidStopIsLeftAlone() {
        var visiteur = charge(DUN);
        var jour = LocalDate.now(java.time.ZoneId.of("Europe/Paris"));
        var id = creer(visiteur, "collecte", DUN, jour.minusDays(20), jour.plusDays(30));
        var page = "/gestion/campagnes/" + id;
        var muette = unique + "-m@exemple.fr";
        var arretee = unique + "-a@exemple.fr";
        visiteur.lire(page);
        visiteur.poster(
                page + "/attendus", "liste", "Une " + unique + ";" + muette + "\nDeux " + unique + ";" + arretee);
        visiteur.poster(page + "/envoyer");
        visiteur.poster(page + "/relancer");
        assertThat(lettres(muette)).hasSize(1);

        base.sql("update lieu.campagne_attendu set invite_le = now() - interval '8 days' where campagne = :id")
                .param("id", id)
                .update();
        var arret = lien(lettres(arretee).getFirst(), "/courriers/arret/");
        var lecteur = new Visiteur(client, "192.0.2.10");
        assertThat(lecteur.lire(arret).body()).contains("Ne plus m’écrire");
        assertThat(lecteur.poster(arret).body()).contains("ne recevra plus");
        visiteur.poster(page + "/relancer");
        visiteur.poster(page + "/relancer");
        assertThat(lettres(muette)).hasSize(2);
        assertThat(lettres(arretee)).hasSize(1);
        assertThat(lecteur.lire("/courriers/arret/22222222222222222222222222").statusCode())
                .isEqualTo(404);
    }

    @Test
    void oneLetterAnAddressGroupsItsPlacesAndTheOutcomeIsTold() {
        var adresse = unique + "-accueil@exemple.fr";
        var un = publier("Premier " + unique, adresse);
        var deux = publier("Second " + unique, adresse);
        publier("Sans adresse " + unique, "");
        var visiteur = charge(VACHERAUVILLE);
        var jour = LocalDate.now(java.time.ZoneId.of("Europe/Paris"));
        var id = creer(visiteur, "confirmation", VACHERAUVILLE, jour, jour.plusDays(30), "fraicheur", "a_actualiser");
        var page = "/gestion/campagnes/" + id;
        assertThat(visiteur.lire(page).body()).contains("[lien de ce lieu]").doesNotContain("jeton=");
        visiteur.poster(page + "/envoyer");
        assertThat(lettres(adresse)).hasSize(1).first().asString().contains(un.nom(), deux.nom(), "/lieux/confirmer");
        visiteur.poster(page + "/envoyer");
        assertThat(lettres(adresse)).hasSize(1);

        lieux.modifier(un, Contenu.de(un), new Acte(Acte.Genre.CONFIRMATION, "lien", "confirmation", null, ""));
        var campagne = campagnes.trouver(id).orElseThrow();
        assertThat(visiteur.lire(page).body()).contains("Confirmé", "Sans réponse", "sans adresse à qui écrire");
        assertThat(visiteur.lire(page + "/bilan").body()).contains(deux.nom()).doesNotContain(un.nom());
        assertThat(visiteur.lire(page + "/bilan.csv").body()).contains("Confirmé");
        assertThat(campagne.perimetre()).isEqualTo(VACHERAUVILLE);
        assertThat(visiteur.lire("/gestion/fraicheur").body()).contains("À actualiser");
    }

    private Lieu publier(String nom, String adresse) {
        var fiche =
                Fiche.VIDE.avec(Champ.NOM, nom).avec(Champ.CODE_INSEE, "55523").avec(Champ.COURRIELS, adresse);
        return lieux.creer(
                Contenu.de(Etat.PUBLIE, fiche), new Acte(Acte.Genre.IMPORT, "essai", "Recensement d’essai", null, ""));
    }

    @Test
    void anAddressThatLettersCannotReachIsToldWithWhatToDoAndWrittenToOnceMended() {
        var visiteur = charge(DUN);
        var jour = LocalDate.now(java.time.ZoneId.of("Europe/Paris"));
        var id = creer(visiteur, "collecte", DUN, jour.minusDays(20), jour.plusDays(30));
        var page = "/gestion/campagnes/" + id;
        var fausse = unique + "-fausse@exemple.fr";
        var autre = unique + "-autre@exemple.fr";
        visiteur.lire(page);
        visiteur.poster(page + "/attendus", "liste", "Une " + unique + ";" + fausse + "\nDeux " + unique + ";" + autre);
        visiteur.poster(page + "/envoyer");
        assertThat(visiteur.lire(page).body()).contains("lettre en attente").doesNotContain("injoignables\"");
        renoncer(fausse, "550 5.1.1 unknown user");
        partir(autre);
        vieillir(id);

        assertThat(visiteur.lire(page).body())
                .contains("1\u00a0adresse injoignable", fausse, "550 5.1.1 unknown user", "Nouvelle adresse de Une");
        visiteur.poster(page + "/relancer");
        assertThat(lettres(fausse)).as("no use").hasSize(1);
        assertThat(lettres(autre)).hasSize(2);

        var code = base.sql("select code from lieu.campagne_attendu where courriel = :courriel")
                .param("courriel", fausse)
                .query(String.class)
                .single();
        var bonne = unique + "-bonne@exemple.fr";
        var refus = visiteur.poster(page + "/adresse", "code", code, "adresse-" + code, "accueil chez");
        assertThat(refus.statusCode()).isEqualTo(422);
        assertThat(refus.body()).contains("value=\"accueil chez\"", "href=\"#adresse-" + code + "\"");
        assertThat(visiteur.poster(page + "/adresse", "code", code, "adresse-" + code, bonne)
                        .statusCode())
                .isEqualTo(302);
        assertThat(visiteur.lire(page).body())
                .contains("Envoyer 1 lettre")
                .doesNotContain("1\u00a0adresse injoignable");
        visiteur.poster(page + "/envoyer");
        assertThat(lettres(bonne)).hasSize(1);
    }

    @Test
    void aPlaceWhoseUnreachableAddressWasMendedIsWrittenToAgain() {
        var fausse = unique + "-fausse@exemple.fr";
        var lieu = publier("Lieu " + unique, fausse);
        var visiteur = charge(VACHERAUVILLE);
        var jour = LocalDate.now(java.time.ZoneId.of("Europe/Paris"));
        var id = creer(visiteur, "confirmation", VACHERAUVILLE, jour, jour.plusDays(30), "fraicheur", "a_actualiser");
        var page = "/gestion/campagnes/" + id;
        visiteur.lire(page);
        visiteur.poster(page + "/envoyer");
        renoncer(fausse, "550 5.1.1 unknown user");
        assertThat(visiteur.lire(page).body())
                .contains("1\u00a0adresse injoignable", "/gestion/lieux/" + lieu.id() + "/modifier/contact");

        var bonne = unique + "-bonne@exemple.fr";
        lieux.modifier(
                lieu,
                Contenu.de(lieu).avecFiche(lieu.fiche().avec(Champ.COURRIELS, bonne)),
                new Acte(Acte.Genre.MODERATION, "essai", "modération", null, ""));
        visiteur.poster(page + "/envoyer");
        visiteur.poster(page + "/envoyer");
        assertThat(lettres(bonne)).hasSize(1);
        assertThat(visiteur.lire(page).body()).contains(bonne).doesNotContain("1\u00a0adresse injoignable");
    }

    /** The place bears another name, another number and another address than the invitation. */
    @Test
    void whoFollowsTheirInvitationAndDeclaresHasAnsweredWhateverTheyCallThePlace() {
        var visiteur = charge(DUN);
        var jour = LocalDate.now(java.time.ZoneId.of("Europe/Paris"));
        var id = creer(visiteur, "collecte", DUN, jour.minusDays(1), jour.plusDays(30));
        var page = "/gestion/campagnes/" + id;
        var courriel = unique + "-invitee@exemple.fr";
        visiteur.lire(page);
        visiteur.poster(page + "/attendus", "liste", "Invitée " + unique + ";Dun-sur-Meuse;" + courriel);
        visiteur.poster(page + "/envoyer");
        var invite = new Visiteur(client, "192.0.2.11");
        var declarer = lien(
                invite.lire(lien(lettres(courriel).getFirst(), "/campagnes/" + id + "/invitation/"))
                        .body(),
                "/lieux/declarer?invitation=");
        var premiere = invite.lire(declarer).body();
        assertThat(premiere).contains("répondra à votre invitation");
        assertThat(invite.lire("/lieux/declarer?invitation=2222222222222222").body())
                .as("a secret that nobody was given")
                .doesNotContain("invitation");

        var brouillon = trouver("name=\"brouillon\" value=\"([A-Za-z0-9_-]{22})\"", premiere);
        var suite = invite.poster(
                "/lieux/declarer",
                "brouillon",
                brouillon,
                "lues",
                trouver("name=\"lues\" value=\"([0-9a-f]*)\"", premiere),
                "invitation",
                declarer.substring(declarer.indexOf('=') + 1),
                "nom",
                "Tout autre nom " + unique);
        assertThat(suite.statusCode()).isEqualTo(302);
        var debut = "/lieux/declarer/" + brouillon;
        invite.poster(debut + "/adresse", "commune", "Dun-sur-Meuse", "code-postal", "55110");
        invite.poster(debut + "/services", "services", "Aide aux démarches administratives");
        invite.poster(debut + "/contact", "telephone", "03 29 83 00 00");
        assertThat(visiteur.lire(page + "/bilan.csv").body())
                .as("a draft answers nothing")
                .contains(",1,0,1\r\n");
        base.sql("update lieu.declaration set cree_le = cree_le - interval '1 minute'")
                .update();
        assertThat(invite.poster(debut + "/verifier").headers().firstValue("location"))
                .hasValueSatisfying(l -> assertThat(l).endsWith("/envoyee"));

        assertThat(visiteur.lire(page + "/bilan.csv").body()).contains(",1,1,0\r\n");
        assertThat(visiteur.lire(page).body()).contains("A répondu");
    }

    @Test
    void placesChosenInTheQueueAreAskedOnceShownWhoWillBeWrittenTo() {
        var adresse = unique + "-choisi@exemple.fr";
        var un = publier("Choisi " + unique, adresse);
        var deux = publier("Choisi aussi " + unique, adresse);
        var muet = publier("Sans adresse " + unique, "");
        var ailleurs = lieux.creer(
                Contenu.de(
                        Etat.PUBLIE,
                        Fiche.VIDE
                                .avec(Champ.NOM, "Ailleurs " + unique)
                                .avec(Champ.CODE_INSEE, "55167")
                                .avec(Champ.COURRIELS, unique + "-ailleurs@exemple.fr")),
                new Acte(Acte.Genre.IMPORT, "essai", "Recensement d’essai", null, ""));
        var visiteur = charge(VACHERAUVILLE);
        visiteur.lire("/gestion/campagnes/nouvelle");
        String[] coches = {"lieu", un.id(), "lieu", deux.id(), "lieu", muet.id(), "lieu", ailleurs.id()};

        assertThat(visiteur.poster("/gestion/campagnes/choisis", coches).body())
                .contains("Envoyer 1 lettre", "Choisi " + unique, "Choisi aussi " + unique, "Sans lettre (1)")
                .doesNotContain("Ailleurs");
        assertThat(lettres(adresse)).as("only shown").isEmpty();

        var envoi = visiteur.poster("/gestion/campagnes/choisis/envoyer", coches);
        assertThat(envoi.headers().firstValue("location"))
                .hasValueSatisfying(l -> assertThat(l).endsWith("fait=envoi&nombre=1"));
        assertThat(lettres(adresse)).hasSize(1).first().asString().contains(un.nom(), deux.nom());
        assertThat(lettres(unique + "-ailleurs@exemple.fr")).isEmpty();
        assertThat(visiteur.lire(envoi.headers().firstValue("location").orElseThrow())
                        .body())
                .contains("Demande de confirmation du", "Aucune nouvelle lettre à envoyer", "lettre en attente");

        assertThat(visiteur.poster("/gestion/campagnes/choisis", "lieu", ailleurs.id())
                        .statusCode())
                .as("out of the perimeter")
                .isEqualTo(400);
        assertThat(visiteur.poster("/gestion/campagnes/choisis/envoyer", "lieu", muet.id())
                        .body())
                .contains("Rien n’a été envoyé");
        assertThat(comptes.visiteur(Role.PARTENAIRE)
                        .poster("/gestion/campagnes/choisis", coches)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void allThePlacesOfAFilterMayBeChosenAtOnce() {
        var adresse = unique + "-filtre@exemple.fr";
        publier("Filtré " + unique, adresse);
        var visiteur = charge(VACHERAUVILLE);
        visiteur.lire("/gestion/campagnes/nouvelle");

        assertThat(visiteur.poster("/gestion/campagnes/choisis", "portee", "tous", "q", "Filtré " + unique)
                        .body())
                .contains("Envoyer 1 lettre", "Filtré " + unique)
                .doesNotContain("Sans lettre");
    }

    private void renoncer(String courriel, String motif) {
        base.sql("update courrier.lettre set etat = 'echouee', derniere_erreur = :motif where destinataire = :courriel")
                .param("motif", motif)
                .param("courriel", courriel)
                .update();
    }

    private void partir(String courriel) {
        base.sql("update courrier.lettre set etat = 'envoyee', envoyee_le = now() where destinataire = :courriel")
                .param("courriel", courriel)
                .update();
    }

    private void vieillir(String campagne) {
        base.sql("update lieu.campagne_attendu set invite_le = now() - interval '8 days' where campagne = :campagne")
                .param("campagne", campagne)
                .update();
    }

    private static String trouver(String motif, String page) {
        var trouve = Pattern.compile(motif).matcher(page);
        assertThat(trouve.find()).as(motif).isTrue();
        return trouve.group(1);
    }

    private static String lien(String lettre, String debut) {
        var lien = Pattern.compile(Pattern.quote(debut) + "[0-9a-z]+").matcher(lettre);
        assertThat(lien.find()).as(lettre).isTrue();
        return lien.group();
    }

    /** A campaign is run by who holds its whole territory, and by nobody else. */
    @ParameterizedTest
    @CsvSource({
        "ADMINISTRATEUR, france, 200",
        "CHARGE_DE_MISSION, departement:55, 200",
        "CHARGE_DE_MISSION, commune:55545, 404",
        "CHARGE_DE_MISSION, departement:54, 404",
        "PARTENAIRE, france, 403"
    })
    void aCampaignBelongsToItsTerritory(Role role, String perimetre, int statut) {
        var jour = LocalDate.now(java.time.ZoneId.of("Europe/Paris"));
        var id = creer(charge("departement:55"), "collecte", "departement:55", jour, jour.plusDays(3));
        Compte compte = comptes.creer(role, perimetre);
        var visiteur = comptes.visiteur(compte);
        visiteur.lire("/gestion");
        for (var page : List.of("", "/bilan", "/bilan.csv")) {
            assertThat(visiteur.lire("/gestion/campagnes/" + id + page).statusCode())
                    .as(page)
                    .isEqualTo(statut);
        }
        visiteur.lire("/donnees-personnelles");
        if (statut != 200) {
            visiteur.lire("/lieux/suivi");
            for (var acte : List.of("/envoyer", "/relancer", "/attendus", "/clore", "/lettre")) {
                assertThat(visiteur.poster("/gestion/campagnes/" + id + acte).statusCode())
                        .as(acte)
                        .isEqualTo(statut);
            }
            assertThat(campagnes.trouver(id))
                    .hasValueSatisfying(c -> assertThat(c.closeLe()).isNull());
        }
    }

    @Test
    void aLetterThatCannotBeRefusedIsNotKept() {
        var visiteur = charge("departement:55");
        visiteur.lire("/gestion/campagnes/nouvelle?genre=collecte");
        var reponse = visiteur.poster(
                "/gestion/campagnes/nouvelle",
                "genre",
                "collecte",
                "titre",
                "Ma collecte",
                "perimetre",
                "departement:54",
                "objet",
                "x",
                "lettre",
                "Bonjour");
        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(reponse.body())
                .contains(
                        "doit contenir {lien} et {arret}",
                        "Choisissez un territoire",
                        "jour d’ouverture",
                        "value=\"Ma collecte\"");
    }

    @Test
    void aNameThatTwoCommunesBearIsThatOfTheTerritory() {
        var visiteur = charge("departement:55");
        var jour = LocalDate.now(java.time.ZoneId.of("Europe/Paris"));
        var id = creer(visiteur, "collecte", "departement:55", jour, jour.plusDays(3));
        visiteur.lire("/gestion/campagnes/" + id);
        visiteur.poster("/gestion/campagnes/" + id + "/attendus", "liste", "Mairie " + unique + ";Verdun");
        assertThat(visiteur.lire("/gestion/campagnes/" + id).body())
                .contains("CA du Grand Verdun")
                .doesNotContain("Commune inconnue");
    }
}
