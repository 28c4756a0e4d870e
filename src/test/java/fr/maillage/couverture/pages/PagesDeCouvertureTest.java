package fr.maillage.couverture.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.couverture.Couverture;
import fr.maillage.couverture.Fonds;
import fr.maillage.couverture.HeuresOffertes;
import fr.maillage.couverture.Offre;
import fr.maillage.lieu.Acte;
import fr.maillage.lieu.Catalogue;
import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Fiche;
import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.Lieux.Contenu;
import fr.maillage.lieu.Rattachement;
import fr.maillage.site.Client;
import fr.maillage.site.Site;
import fr.maillage.territoire.Niveau;
import fr.maillage.territoire.Territoires;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** One place of our own, the only one in the shared database that gives its service: every page here asks for that one. */
@Site
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class PagesDeCouvertureTest {
    private static final String SERVICE = "Loisirs et créations numériques";
    private static final String DEMANDE = "?service=Loisirs+et+cr%C3%A9ations+num%C3%A9riques";
    /** The fifth figure of a row. */
    private static final Pattern MINUTES =
            Pattern.compile("</th>\\s*(?:<td class=\"n\">[^<]*</td>\\s*){4}<td class=\"n\">([0-9 ]+)");

    private static final String MEUSE = "/territoires/departement/55/couverture";

    @Autowired
    private Client client;

    @Autowired
    private Lieux lieux;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private AssemblageDeCouverture assemblage;

    @Autowired
    private Fonds fonds;

    @Autowired
    private Territoires territoires;

    @Autowired
    private Rattachement rattachement;

    @BeforeAll
    void creer() {
        lieux.creer(
                Contenu.de(
                        Etat.PUBLIE,
                        Fiche.VIDE
                                .avec(Champ.NOM, "Fabrique <d’essai>")
                                .avec(Champ.COMMUNE, "Montmédy")
                                .avec(Champ.CODE_INSEE, "55351")
                                .avec(Champ.SERVICES, List.of(SERVICE))),
                new Acte(Acte.Genre.IMPORT, "essai", "Recensement d’essai", null, ""));
        catalogue.rafraichir();
    }

    private String page(String chemin) {
        HttpResponse<String> reponse = client.lire(chemin);
        assertThat(reponse.statusCode()).as(chemin).isEqualTo(200);
        return reponse.body().replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    @Test
    void everyFigureNamesItsModelAndGivesTheOtherOne() {
        var page = page(MEUSE + DEMANDE);
        assertThat(page)
                .contains("Durées en voiture, modèle prudent")
                .contains("Avec le modèle optimiste : ")
                .contains("Besoin par intercommunalité")
                .contains("Zones blanches");
        assertThat(page(MEUSE + DEMANDE + "&modele=optimiste")).contains("Avec le modèle prudent : ");
    }

    @Test
    void franceComparesItsDepartementsAndLeadsDownToThem() {
        var page = page("/territoires/couverture" + DEMANDE);
        assertThat(page)
                .contains("Durées en voiture, modèle prudent")
                .contains("Avec le modèle optimiste : ")
                .contains("/territoires/departement/55/couverture?service=")
                .contains("/territoires/region/44/couverture?service=")
                .containsPattern("Sans aucun lieu connu : [0-9]{2,3} départements ou collectivités sur 109\\.");
        assertThat(page.split("<h2 id=\"regions\">")[0].split("/territoires/departement/[0-9AB]{2,3}/couverture"))
                .as("each département in the table, those overseas on their small map too")
                .hasSize(1 + 109 + 5);
    }

    @Test
    void theDepartementsAreSortedAsAsked() {
        // Which département comes first depends on what other tests published: the order itself does not.
        assertThat(minutes(page("/territoires/couverture" + DEMANDE + "&tri=minutes")))
                .hasSizeGreaterThan(90)
                .isSorted();
        assertThat(premier(page("/territoires/couverture" + DEMANDE + "&tri=nom")))
                .isEqualTo("Ain");
        assertThat(premier(page("/territoires/couverture" + DEMANDE + "&tri=-habitants")))
                .isEqualTo("Nord");
    }

    /** Minutes of the départements, in the order of the table; those that have none, always last, left out. */
    private static List<Integer> minutes(String page) {
        return MINUTES.matcher(page.split("<h2 id=\"tableau\">")[1].split("</table>")[0])
                .results()
                .map(m -> Integer.valueOf(m.group(1).replace(" ", "")))
                .toList();
    }

    private static String premier(String page) {
        return page.replaceFirst("(?s).*?<h2 id=\"tableau\">.*?<tbody>.*?<a [^>]*>([^<]*)</a>.*", "$1");
    }

    @Test
    void aRegionHasItsOwnPageAndAnUnknownOneIsTold() {
        assertThat(page("/territoires/region/44/couverture" + DEMANDE))
                .contains("Grand Est")
                .contains(">Meuse</a>")
                .doesNotContain(">Finistère</a>")
                .doesNotContain("id=\"regions\"");
        var inconnue = client.lire("/territoires/region/999/couverture");
        assertThat(inconnue.statusCode()).isEqualTo(404);
        assertThat(inconnue.body()).contains("Aucune région ne porte le code");
    }

    @ParameterizedTest
    @CsvSource({
        "/territoires/couverture/departements.csv, 110",
        "/territoires/couverture/departements.json, 110",
        "/territoires/couverture/epcis.csv, 1256",
        "/territoires/region/44/couverture/departements.csv, 11",
        "/territoires/departement/55/couverture/epcis.csv, 17",
    })
    void groupsOfCommunesAreGivenAsFilesThatNameTheirModels(String chemin, int lignes) {
        var reponse = client.lire(chemin + DEMANDE);
        assertThat(reponse.statusCode()).isEqualTo(200);
        assertThat(reponse.body().lines()).hasSize(lignes);
        assertThat(reponse.body()).contains("prudent", "optimiste", "ifn-2021", SERVICE);
    }

    @Test
    void theChosenIndexFollowsTheReader() {
        var page = page(MEUSE + DEMANDE + "&indice=ifn-2023");
        assertThat(page).contains("indice=ifn-2023&amp;servi=15").doesNotContain("indice=ifn-2021");
    }

    @Test
    void theWhiteZonesBearTheirNumberOnTheCrossedMap() {
        assertThat(page(MEUSE + DEMANDE + "&carte=lecture"))
                .contains("<title>Zone blanche 1, autour de ")
                .contains("numérotées comme");
        assertThat(page(MEUSE + DEMANDE)).doesNotContain("<title>Zone blanche 1");
    }

    @Test
    void aCommuneListsItsNearestPlacesAndSaysWhatIsUncertain() {
        assertThat(page("/territoires/commune/55351/couverture" + DEMANDE))
                .contains("Fabrique &lt;d’essai&gt;")
                .contains("position de la commune seulement");
    }

    @Test
    void theCommunesAreSortedFilteredAndFoundWithoutAccents() {
        var page = page(MEUSE + "/communes" + DEMANDE + "&tri=minutes");
        assertThat(page).as("nearest first").contains(">Montmédy</a>");
        assertThat(page(MEUSE + "/communes" + DEMANDE + "&nom=montmedy"))
                .contains("2 communes sur")
                .contains(">Montmédy</a>")
                .contains(">Vigneul-sous-Montmédy</a>");
        assertThat(page(MEUSE + "/communes" + DEMANDE + "&nom=zzz")).contains("Aucune commune ne correspond");
    }

    @ParameterizedTest
    @CsvSource({
        "/communes.csv, text/csv",
        "/communes.json, application/json",
    })
    void theTableIsGivenAsAFile(String chemin, String type) {
        var reponse = client.lire(MEUSE + chemin + DEMANDE);
        assertThat(reponse.statusCode()).isEqualTo(200);
        assertThat(reponse.headers().firstValue("content-type").orElse("")).startsWith(type);
        assertThat(reponse.body()).contains("55351").contains("prudent");
        assertThat(reponse.body().lines().count()).as("one line per commune").isBetween(499L, 502L);
    }

    @Test
    void anUnknownServiceOrModelIsToldWithThoseThatExist() {
        var service = client.lire(MEUSE + "?service=Jardinage");
        assertThat(service.statusCode()).isEqualTo(400);
        assertThat(service.body()).contains("Jardinage").contains("Aide aux démarches administratives");
        var modele = client.lire(MEUSE + "?modele=fusee");
        assertThat(modele.statusCode()).isEqualTo(400);
        assertThat(modele.body()).contains("prudent").contains("optimiste");
        assertThat(client.lire("/territoires/departement/99/couverture").statusCode())
                .isEqualTo(404);
    }

    /** Other tests fill the shared database with places of every service: the page is made here from an offer of our own. */
    @Test
    void anOfferWithoutAnyPlaceIsSaidAndNothingIsInvented() {
        var vide = new Couverture(
                fonds,
                Offre.de(List.of(), territoires, rattachement, LocalDate.of(2026, 11, 24)),
                new HeuresOffertes(LocalDate.of(2026, 11, 24)));
        var meuse = territoires.perimetre(Niveau.DEPARTEMENT, "55").orElseThrow();
        var tout = assemblage.page(vide, Demande.lire(vide, meuse, Map.of()));
        assertThat(tout.avertissements()).singleElement().asString().contains("Aucun lieu n’est publié");
        assertThat(tout.toString()).contains("durée inconnue").doesNotContain("NaN");
        assertThat(tout.chiffres())
                .as("nobody knows the need: it is no zero")
                .anySatisfy(c -> assertThat(c.valeur() + " " + c.libelle()).startsWith("– personnes"));
        var service = assemblage.page(vide, Demande.lire(vide, meuse, Map.of("service", SERVICE)));
        assertThat(service.avertissements()).singleElement().asString().contains("ne dit proposer ce service");
        assertThat(service.zones()).isEmpty();
    }
}
