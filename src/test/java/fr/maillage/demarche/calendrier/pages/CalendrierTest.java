package fr.maillage.demarche.calendrier.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.compte.Compte;
import fr.maillage.compte.CompteDEssai;
import fr.maillage.compte.Role;
import fr.maillage.site.Client;
import fr.maillage.site.Site;
import fr.maillage.site.Visiteur;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Site
@SuppressWarnings("NullAway.Init")
class CalendrierTest {
    private static final Pattern PRIVEE = Pattern.compile("/calendriers/[2-9b-z]{27}\\.ics");

    @Autowired
    private CompteDEssai comptes;

    @Autowired
    private Client client;

    @Autowired
    private JdbcClient base;

    private Compte compte;
    private Visiteur meuse;
    private String demarche = "";

    @BeforeEach
    void ouvrir() {
        compte = comptes.creer(Role.CHARGE_DE_MISSION, "departement:55");
        meuse = comptes.visiteur(compte);
        meuse.lire("/gestion/demarches/nouvelle");
        demarche = poster("/gestion/demarches", "nom", "Démarche d’essai", "territoire", "departement:55");
        poster(demarche + "/instances", "nom", "COPIL", "genre", "copil", "rangees", "0");
        var instance = Pattern.compile(demarche + "/instances/[2-9b-z]{8}")
                .matcher(meuse.lire(demarche + "/instances").body());
        assertThat(instance.find()).isTrue();
        reunion(instance.group(), "Réunion publique", "oui");
        reunion(instance.group(), "Réunion fermée", "");
    }

    private void reunion(String instance, String titre, String publique) {
        meuse.lire(instance);
        poster(
                instance + "/reunions",
                "titre",
                titre,
                "jour-jour",
                "8",
                "jour-mois",
                "10",
                "jour-annee",
                "2021",
                "debut",
                "10h",
                "publique",
                publique);
    }

    private String poster(String chemin, String... champs) {
        var reponse = meuse.poster(chemin, champs);
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(302);
        return reponse.headers().firstValue("location").orElseThrow().replaceFirst("^https?://[^/]*", "");
    }

    private String id() {
        return demarche.substring(demarche.lastIndexOf('/') + 1);
    }

    @Test
    void theTimelineIsShownWithTheSameAsAList() {
        assertThat(meuse.lire(demarche + "/calendrier").body())
                .contains(
                        "<svg class=\"frise\"",
                        "La même chose en liste",
                        "Réunion fermée",
                        "s’ouvre quand la démarche est publiée");
    }

    @Test
    void thePublicFeedOpensWithThePublicationAndHoldsPublicMeetingsOnly() {
        var flux = "/demarches/" + id() + "/calendrier.ics";
        assertThat(client.lire(flux).statusCode()).isEqualTo(404);
        base.sql("update demarche.demarche set publiee = true where id = :id")
                .param("id", id())
                .update();
        var reponse = client.lire(flux);
        assertThat(reponse.statusCode()).isEqualTo(200);
        assertThat(reponse.headers().firstValue("content-type").orElse("")).startsWith("text/calendar");
        assertThat(reponse.body()).contains("SUMMARY:Réunion publique").doesNotContain("fermée");
        assertThat(meuse.lire(demarche + "/calendrier").body()).contains(flux);
    }

    private String adressePrivee() {
        meuse.lire(demarche + "/calendrier");
        var adresse =
                PRIVEE.matcher(meuse.poster(demarche + "/calendrier/adresse").body());
        assertThat(adresse.find()).isTrue();
        return adresse.group();
    }

    @Test
    void thePrivateFeedHoldsEverythingAndItsAddressIsShownOnce() {
        var adresse = adressePrivee();
        assertThat(client.lire(adresse).body()).contains("SUMMARY:Réunion publique", "SUMMARY:Réunion fermée");
        assertThat(meuse.lire(demarche + "/calendrier").body())
                .doesNotContain(adresse)
                .contains("Créer une autre adresse");
        assertThat(base.sql("select empreinte from demarche.agenda_prive where demarche = :id")
                        .param("id", id())
                        .query(String.class)
                        .single())
                .as("only a digest is kept")
                .doesNotContain(adresse.substring(13, 40));
    }

    @Test
    void anotherAddressClosesTheFirstAndClosingItLeavesNone() {
        var premiere = adressePrivee();
        var seconde = adressePrivee();
        assertThat(client.lire(premiere).statusCode()).isEqualTo(404);
        assertThat(client.lire(seconde).statusCode()).isEqualTo(200);
        poster(demarche + "/calendrier/adresse/fermer");
        assertThat(client.lire(seconde).statusCode()).isEqualTo(404);
    }

    @Test
    void anAccountMovedToAnotherTerritoryReadsNoMore() {
        var adresse = adressePrivee();
        base.sql("update compte.compte set perimetre = 'departement:24' where id = :id")
                .param("id", compte.id())
                .update();
        assertThat(client.lire(adresse).statusCode()).isEqualTo(404);
    }

    @Test
    void datesOfStepsAreOnTheTimelineOfThePlan() {
        meuse.lire(demarche + "/etapes");
        poster(demarche + "/plan/methode", "methode", "huit-etapes", "version", "0");
        meuse.lire(demarche + "/etapes/lancement");
        poster(
                demarche + "/etapes/lancement/commencer",
                "commencee-jour",
                "1",
                "commencee-mois",
                "10",
                "commencee-annee",
                "2021");
        assertThat(meuse.lire(demarche + "/etapes").body())
                .contains("Vous êtes ici</text>", "1. Lancer la démarche, du 1er");
    }
}
