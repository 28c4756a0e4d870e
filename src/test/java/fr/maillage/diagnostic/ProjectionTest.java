package fr.maillage.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.atelier.Ateliers;
import fr.maillage.compte.CompteDEssai;
import fr.maillage.compte.Role;
import fr.maillage.document.Format;
import fr.maillage.enquete.registre.ReponsesEnBase;
import fr.maillage.site.Site;
import fr.maillage.site.Visiteur;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@Site
@SuppressWarnings("NullAway.Init")
class ProjectionTest {
    private static final Pattern FIGURE = Pattern.compile("src=\"(/gestion/ateliers/[^\"]*\\.svg)\"");

    @Autowired
    private CompteDEssai comptes;

    @Autowired
    private Ateliers ateliers;

    @Autowired
    private ReponsesEnBase envois;

    private Visiteur meuse;

    @BeforeEach
    void ouvrir() {
        meuse = comptes.visiteur(comptes.creer(Role.CHARGE_DE_MISSION, "departement:55"));
    }

    private static String chemin(HttpResponse<String> reponse) {
        assertThat(reponse.statusCode()).isEqualTo(302);
        return reponse.headers().firstValue("location").orElseThrow().replaceFirst("^https?://[^/]*", "");
    }

    /** @return path of a new workshop of a new démarche */
    private String atelier(String territoire) {
        meuse.lire("/gestion/demarches/nouvelle");
        var demarche =
                chemin(meuse.poster("/gestion/demarches", "nom", "Démarche projetée", "territoire", "departement:55"));
        meuse.lire(demarche + "/ateliers/nouveau");
        return chemin(
                meuse.poster(demarche + "/ateliers", "nom", "Atelier projeté", "territoire", territoire, "voix", "5"));
    }

    @Test
    void theDeckShowsTheIndexTheClassesAndTheOfferOfTheTerritory() {
        var page = meuse.lire(atelier("epci:200066108") + "/projection").body().replace('\u00a0', ' ');
        assertThat(page)
                .contains(
                        "Atelier projeté",
                        "Portrait du territoire",
                        "L’indice, indicateur par indicateur",
                        "Les communes par classe",
                        "Les freins particuliers",
                        "L’offre connue (non exhaustive)",
                        "Vos besoins, vos idées",
                        "Prochaines étapes");
        var figure = FIGURE.matcher(page);
        assertThat(figure.find()).isTrue();
        var svg = meuse.lire(figure.group(1));
        assertThat(svg.statusCode()).isEqualTo(200);
        assertThat(svg.body().contains("class=")).isFalse();
        assertThat(svg.body().contains("#f4b183")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pptx", "odp", "pdf"})
    void theSameDeckIsDownloaded(String extension) {
        var reponse = meuse.lire(atelier("epci:200066108") + "/diaporama." + extension);
        assertThat(reponse.statusCode()).isEqualTo(200);
        assertThat(reponse.headers().firstValue("content-type"))
                .contains(Format.valueOf(extension.toUpperCase(java.util.Locale.ROOT))
                        .type());
        assertThat(reponse.headers().firstValue("content-disposition").orElse(""))
                .contains("." + extension);
    }

    @Test
    void theProgrammeIsWrittenThenProjected() {
        var atelier = atelier("epci:200066108");
        var chemin = atelier + "/programme";
        assertThat(meuse.lire(chemin).body()).contains("Le programme n’est pas encore écrit.");
        var refus = meuse.poster(chemin, "version", "1", "programme", "10h Accueil\nLa suite");
        assertThat(refus.body()).contains("Ligne 2", "La suite</textarea>");
        meuse.lire(chemin);
        assertThat(meuse.poster(chemin, "version", "1", "programme", "10h Accueil\n10h30-11h Les <enjeux>")
                        .statusCode())
                .isEqualTo(302);
        assertThat(meuse.lire(atelier + "/projection").body()).contains("10h30\u201311h\u00a0: Les &lt;enjeux&gt;");
        meuse.lire(chemin);
        assertThat(meuse.poster(chemin, "version", "1", "programme", "9h Trop tard")
                        .body())
                .contains("Quelqu’un d’autre a changé cet atelier", "9h Trop tard</textarea>");
    }

    @Test
    void aWholeDepartementIsProjectedToo() {
        assertThat(meuse.lire(atelier("departement:55") + "/projection").body()).contains("de plus");
    }

    @Test
    void anAccountOfAnotherTerritorySeesNothingOfIt() {
        var atelier = atelier("epci:200066108");
        var ailleurs = comptes.visiteur(comptes.creer(Role.CHARGE_DE_MISSION, "departement:24"));
        assertThat(ailleurs.lire(atelier + "/projection").statusCode()).isEqualTo(404);
        assertThat(ailleurs.lire(atelier + "/diaporama.pdf").statusCode()).isEqualTo(404);
    }

    @Test
    void aFigureThatIsNoLongerKeptIsMadeAgain() {
        var atelier = atelier("epci:200066108");
        var figure = FIGURE.matcher(meuse.lire(atelier + "/projection").body());
        assertThat(figure.find()).isTrue();
        var gardee = meuse.lire(figure.group(1)).body();
        assertThat(meuse.lire(figure.group(1).replaceFirst("-[0-9a-f]{16}", "-0000000000000000"))
                        .body())
                .isEqualTo(gardee);
        assertThat(meuse.lire(atelier + "/projection/1-0000000000000000.svg").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aMobileActorWithoutKnownPlaceIsPartOfTheKnownOffer() {
        var atelier = atelier("epci:200066108");
        var demarche = "/gestion/demarches/"
                + ateliers.trouver(atelier.substring(atelier.lastIndexOf('/') + 1))
                        .orElseThrow()
                        .demarche();
        for (var nom : List.of("Bus qui passe", "Bus d’ailleurs", "Maison fixe")) {
            meuse.lire(demarche + "/acteurs/structures/nouvelle");
            var reponse = meuse.poster(
                    demarche + "/acteurs/structures",
                    "nom",
                    nom,
                    "type",
                    "association",
                    "itinerante",
                    nom.startsWith("Bus") ? "oui" : "",
                    "territoires",
                    nom.equals("Bus d’ailleurs") ? "Verdun" : "");
            assertThat(reponse.statusCode()).isEqualTo(302);
        }
        assertThat(meuse.lire(atelier + "/projection").body())
                .contains("Bus qui passe (acteur de la démarche, lieux non connus)")
                .doesNotContain("Bus d’ailleurs", "Maison fixe");
    }

    /** @param commune in the EPCI of the workshop, or not */
    private String apresUneEnquete(String atelier, String commune, int reponses, boolean ouverte) {
        var demarche = ateliers.trouver(atelier.substring(atelier.lastIndexOf('/') + 1))
                .orElseThrow()
                .demarche();
        var chemin = "/gestion/demarches/" + demarche + "/enquetes";
        meuse.lire(chemin);
        var enquete = chemin(meuse.poster(chemin + "/importer", "yaml", """
                        titre: Essai
                        destinataires: habitants
                        questions:
                          - {intitule: Quelle commune, genre: commune}
                          - {intitule: Que vous manque-t-il, genre: plusieurs-choix, reponses: [Un lieu proche, Un appareil]}
                        """)).replace("/questionnaire", "");
        if (ouverte) {
            meuse.lire(enquete);
            meuse.poster(enquete + "/ouvrir");
        }
        for (int i = 0; i < reponses; i++) {
            envois.garder(new ReponsesEnBase.Envoi(
                    enquete.substring(enquete.lastIndexOf('/') + 1),
                    1,
                    "",
                    LocalDate.of(2022, 3, 1),
                    "cle" + i,
                    i == 0
                            ? Map.of("q1", List.of(commune))
                            : Map.of("q1", List.of(commune), "q2", List.of(i < 3 ? "m2" : "m1")),
                    null));
        }
        return meuse.lire(atelier + "/projection").body().replaceAll("[\u00a0\u202f]", " ");
    }

    @Test
    void aPublishedSurveyGivesItsFiguresAndItsNonResponse() {
        assertThat(apresUneEnquete(atelier("departement:55"), "55545", 9, true))
                .contains(
                        "Ce que dit l’enquête",
                        "9 réponses",
                        "Que vous manque-t-il Un lieu proche 75 %, Un appareil 25 % (8 personnes, 1 sans réponse)");
    }

    @Test
    void aSurveyThatIsNotPublishedOrHasTooFewAnswersThereGivesNoSlide() {
        assertThat(apresUneEnquete(atelier("departement:55"), "55545", 9, false))
                .doesNotContain("Ce que dit l’enquête");
        assertThat(apresUneEnquete(atelier("departement:55"), "55545", 4, true)).doesNotContain("Ce que dit l’enquête");
        assertThat(apresUneEnquete(atelier("epci:200066108"), "55545", 9, true)).doesNotContain("Ce que dit l’enquête");
    }
}
