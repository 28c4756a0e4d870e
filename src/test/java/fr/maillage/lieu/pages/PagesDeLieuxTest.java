package fr.maillage.lieu.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.lieu.Acte;
import fr.maillage.lieu.Catalogue;
import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Fermeture;
import fr.maillage.lieu.Fiche;
import fr.maillage.lieu.Filtres;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.Lieux.Contenu;
import fr.maillage.lieu.Nomenclature;
import fr.maillage.lieu.Passage;
import fr.maillage.lieu.RechercheDeLieux;
import fr.maillage.lieu.RechercheDeLieux.Trouve;
import fr.maillage.site.Client;
import fr.maillage.site.Site;
import fr.maillage.territoire.Coordonnees;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Places of our own in the shared database, all of one source: every search here names it. */
@Site
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class PagesDeLieuxTest {
    private static final String SOURCE = "essai-des-pages";
    private static final String LISTE = "/lieux?territoire_type=france&source=" + SOURCE;
    /** A Tuesday, 10:30 in Paris. */
    private static final Instant MARDI = Instant.parse("2026-11-24T09:30:00Z");

    @Autowired
    private Client client;

    @Autowired
    private Lieux lieux;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private RechercheDeLieux recherche;

    @Autowired
    private Environment environnement;

    private Lieu mediatheque;
    private Lieu bus;
    private Lieu ferme;

    @BeforeAll
    void creer() {
        mediatheque = creer(Contenu.de(
                Etat.PUBLIE,
                Fiche.VIDE
                        .avec(Champ.NOM, "Médiathèque <d’essai>")
                        .avec(Champ.ADRESSE, "1 place de l’Essai")
                        .avec(Champ.CODE_POSTAL, "55200")
                        .avec(Champ.COMMUNE, "Commercy")
                        .avec(Champ.CODE_INSEE, "55122")
                        .avec(Champ.LATITUDE, "48.762")
                        .avec(Champ.LONGITUDE, "5.591")
                        .avec(Champ.TELEPHONE, "+33329000000")
                        .avec(Champ.SITE_WEB, "javascript:alert(1)")
                        .avec(Champ.HORAIRES, "Tu-Sa 09:00-12:00")
                        .avec(Champ.FRAIS_A_CHARGE, "Gratuit")
                        .avec(Champ.SERVICES, "Aide aux démarches administratives")));
        bus = creer(Contenu.de(
                        Etat.PUBLIE,
                        Fiche.VIDE
                                .avec(Champ.NOM, "Bus d’essai")
                                .avec(Champ.COMMUNE, "Bar-le-Duc")
                                .avec(Champ.CODE_INSEE, "55029")
                                .avec(Champ.SERVICES, "Utilisation sécurisée du numérique"))
                .avecPassages(List.of(new Passage(
                        "Place de la mairie",
                        "",
                        "Vigneulles-lès-Hattonchâtel",
                        "55551",
                        new Coordonnees(5.717, 48.983),
                        "Tu[2,4] 14:00-17:00",
                        ""))));
        ferme = creer(Contenu.de(
                        Etat.FERME,
                        Fiche.VIDE
                                .avec(Champ.NOM, "Lieu en travaux d’essai")
                                .avec(Champ.COMMUNE, "Verdun")
                                .avec(Champ.CODE_INSEE, "55545")
                                .avec(Champ.SERVICES, "Aide aux démarches administratives"))
                .avecFermeture(new Fermeture(LocalDate.of(2026, 1, 1), null, "travaux")));
        var hasard = new Random(7);
        for (int i = 0; i < 40; i++) {
            creer(Contenu.de(Etat.PUBLIE, auHasard(hasard, i)));
        }
        catalogue.rafraichir();
    }

    private Lieu creer(Contenu contenu) {
        return lieux.creer(contenu, new Acte(Acte.Genre.IMPORT, "essai", SOURCE, LocalDate.of(2026, 10, 1), ""));
    }

    private static Fiche auHasard(Random hasard, int numero) {
        var valeurs = new EnumMap<Champ, List<String>>(Champ.class);
        valeurs.put(Champ.NOM, List.of("Maison " + numero));
        valeurs.put(Champ.CODE_INSEE, List.of(List.of("54395", "57463", "67482").get(numero % 3)));
        if (hasard.nextInt(4) > 0) {
            valeurs.put(Champ.LATITUDE, List.of(String.valueOf(48.5 + hasard.nextDouble())));
            valeurs.put(Champ.LONGITUDE, List.of(String.valueOf(5.5 + hasard.nextDouble())));
        }
        for (var champ : Filtres.CHAMPS) {
            valeurs.put(
                    champ,
                    Nomenclature.livree().termes(champ).stream()
                            .map(Nomenclature.Terme::valeur)
                            .filter(v -> hasard.nextInt(3) == 0)
                            .toList());
        }
        valeurs.put(
                Champ.HORAIRES,
                List.of(List.of("Mo-Fr 09:00-17:00", "Sa 10:00-12:00", "").get(hasard.nextInt(3))));
        return Fiche.de(valeurs);
    }

    private List<Trouve> chercher(Filtres filtres) {
        return recherche.chercher(filtres.avecSources(List.of(SOURCE)), MARDI).trouves();
    }

    private static List<String> ids(List<Trouve> trouves) {
        return trouves.stream().map(t -> t.lieu().id()).toList();
    }

    @Test
    void oneMoreConditionNeverAddsAPlace() {
        var tous = ids(chercher(Filtres.AUCUN));
        var conditions = new ArrayList<Filtres>();
        for (var champ : Filtres.CHAMPS) {
            Nomenclature.livree().termes(champ).stream()
                    .limit(3)
                    .forEach(t -> conditions.add(Filtres.AUCUN.avec(champ, List.of(t.valeur()))));
        }
        conditions.add(Filtres.AUCUN.avecOuvert(Filtres.Ouvert.MAINTENANT));
        conditions.add(Filtres.AUCUN.avecWeekEnd(true));
        conditions.add(Filtres.AUCUN.avecMots("maison 1"));
        conditions.add(Filtres.AUCUN.depuis("", new Coordonnees(5.6, 48.7), 30));

        for (var une : conditions) {
            var avec = ids(chercher(une));
            assertThat(tous).containsAll(avec);
            for (var champ : List.of(Champ.FRAIS_A_CHARGE, Champ.SERVICES)) {
                if (une.valeurs(champ).isEmpty()) {
                    var valeur = Nomenclature.livree().termes(champ).getFirst().valeur();
                    assertThat(avec).containsAll(ids(chercher(une.avec(champ, List.of(valeur)))));
                }
            }
        }
        assertThat(tous).hasSizeGreaterThan(40);
    }

    @Test
    void everyOrderGivesTheSamePlacesAndTheSameOrderTwice() {
        var depart = Filtres.AUCUN.depuis("", new Coordonnees(5.6, 48.7), null);
        for (var ordre : Filtres.Ordre.values()) {
            var une = ids(chercher(depart.avecOrdre(ordre)));

            assertThat(ids(chercher(depart.avecOrdre(ordre)))).isEqualTo(une);
            assertThat(une).containsExactlyInAnyOrderElementsOf(ids(chercher(Filtres.AUCUN)));
        }
        assertThat(chercher(depart).stream().map(t -> t.distance().orElse(9e9)).toList())
                .isSorted();
    }

    @Test
    void openNowFollowsTheHoursAndDoesNotPromiseWhatNobodyKnows() {
        var resultat = recherche.chercher(
                Filtres.AUCUN.avecSources(List.of(SOURCE)).avecOuvert(Filtres.Ouvert.MAINTENANT), MARDI);

        assertThat(ids(resultat.trouves())).contains(mediatheque.id()).doesNotContain(bus.id(), ferme.id());
        assertThat(resultat.horairesIncertains()).isPositive();
        assertThat(ids(chercher(Filtres.AUCUN.avecWeekEnd(true)))).contains(mediatheque.id());
    }

    @Test
    void aBusIsFoundWhereItStops() {
        var pres = chercher(Filtres.AUCUN.depuis("Vigneulles-lès-Hattonchâtel", null, 5));

        assertThat(pres).anySatisfy(trouve -> {
            assertThat(trouve.lieu().id()).isEqualTo(bus.id());
            assertThat(trouve.arret()).isNotNull();
            assertThat(trouve.distance().orElseThrow()).isLessThan(5);
        });
        assertThat(ids(chercher(Filtres.AUCUN.avec(Champ.ITINERANCE, List.of("Itinérant")))))
                .contains(bus.id());
        assertThat(client.lire("/lieux/" + bus.id()).body())
                .contains("Place de la mairie", "Prochains passages", "Les 2e et 4e mardis du mois");
    }

    @ParameterizedTest(name = "« {0} » is {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "commercy;Commercy",
                "55200;Commercy",
                "3 rue du Port 55200 Commercy;Commercy",
                "12, rue de la Paix, Verdun;Verdun",
                "Saint-Maurice (94);Saint-Maurice"
            })
    void aStartIsUnderstoodAsPeopleWriteIt(String saisie, String commune) {
        var resultat = recherche.chercher(Filtres.AUCUN.depuis(saisie, null, null), MARDI);

        assertThat(resultat.depart().map(RechercheDeLieux.Depart::libelle)).contains(commune);
    }

    @Test
    void theNameOfAGroupOfCommunesConfinesTheSearch() {
        var resultat = recherche.chercher(Filtres.AUCUN.depuis("Meuse", null, null), MARDI);

        assertThat(resultat.depart()).isEmpty();
        assertThat(resultat.perimetre().map(p -> p.nom())).contains("Meuse");
    }

    @Test
    void aPlaceNobodyKnowsIsToldWithWhatToDo() {
        assertThat(client.lire("/lieux?adresse=zzzzzzzz").body())
                .contains("Nous n’avons pas trouvé «\u00a0zzzzzzzz\u00a0»")
                .contains("code postal");
    }

    @Test
    void theListEscapesWhatPlacesWroteAndFollowsNoScriptAddress() {
        assertThat(client.lire(LISTE + "&q=mediatheque").body())
                .contains("Médiathèque &lt;d’essai&gt;")
                .doesNotContain("<d’essai>");
        assertThat(client.lire("/lieux/" + mediatheque.id()).body())
                .contains("javascript:alert(1)")
                .doesNotContain("href=\"javascript");
    }

    @Test
    void anUnknownValueIsToldOnThePage() {
        assertThat(client.lire("/lieux?services=Cuisine").body())
                .contains("services = «\u00a0Cuisine\u00a0»".replace(" = ", "\u00a0= "));
    }

    @Test
    void anEmptyAnswerShowsTheNearestPlaceAndHowToReachIt() {
        var corps = client.lire("/lieux?source=" + SOURCE + "&adresse=verdun&rayon=1&q=mediatheque")
                .body();

        assertThat(corps)
                .contains("Aucun lieu à moins de 1\u00a0km. Le plus proche est à")
                .contains("Chercher à 50\u00a0km à la ronde")
                .contains("/lieux/" + mediatheque.id());
    }

    @Test
    void aClosedPlaceSaysItAndStaysReadable() {
        assertThat(client.lire("/lieux/" + ferme.id()).body())
                .contains("Fermé depuis le 1er\u00a0janvier 2026 (travaux)");
    }

    @Test
    void aMergedPlaceLeadsToTheOneThatAbsorbedIt() {
        var absorbe = creer(Contenu.de(Etat.PUBLIE, Fiche.VIDE.avec(Champ.NOM, "Médiathèque en double")));
        lieux.absorber(absorbe, mediatheque.id(), new Acte(Acte.Genre.FUSION, "essai", SOURCE, null, ""));

        var reponse = client.lire("/lieux/" + absorbe.id());

        assertThat(reponse.statusCode()).isEqualTo(301);
        assertThat(reponse.headers().firstValue("location")).contains("/lieux/" + mediatheque.id());
    }

    @Test
    void whatIsNotPublicIsNotShown() {
        var brouillon = creer(Contenu.de(Etat.DECLARE, Fiche.VIDE.avec(Champ.NOM, "Secret d’essai")));
        var archive = creer(Contenu.de(Etat.ARCHIVE, Fiche.VIDE.avec(Champ.NOM, "Ancien d’essai")));

        assertThat(client.lire("/lieux/" + brouillon.id()).statusCode()).isEqualTo(404);
        assertThat(client.lire("/lieux/" + brouillon.id(), "Accept", "text/html")
                        .body())
                .doesNotContain("Secret d’essai");
        assertThat(client.lire("/lieux/" + archive.id()).statusCode()).isEqualTo(410);
        assertThat(client.lire("/lieux/22222222").statusCode()).isEqualTo(404);
        assertThat(client.lire("/lieux/" + brouillon.id() + "/qr.svg").statusCode())
                .isEqualTo(404);
    }

    @Test
    void theQrCodeIsADrawing() {
        var reponse = client.lire("/lieux/" + mediatheque.id() + "/qr.svg");

        assertThat(reponse.headers().firstValue("content-type")).contains("image/svg+xml");
        assertThat(reponse.body()).startsWith("<svg ").contains("<path");
    }

    @Test
    void onlyTheMapMadeForItMayBeFramed() {
        var carte = client.lire("/lieux/carte-integree?territoire_type=france&source=" + SOURCE);

        assertThat(carte.headers().firstValue("content-security-policy").orElseThrow())
                .contains("frame-ancestors *");
        assertThat(carte.headers().map()).doesNotContainKeys("x-frame-options", "set-cookie");
        assertThat(carte.body()).doesNotContain("<script", "<form").contains("target=\"_blank\"", "<svg");
        assertThat(client.lire(LISTE).headers().firstValue("x-frame-options")).contains("DENY");
        assertThat(client.lire("/lieux/integrer?source=" + SOURCE).body())
                .contains("&lt;iframe src=")
                .contains("/lieux/carte-integree?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/lieux?territoire_type=departements&territoires=99",
                "/lieux?territoire_type=regions&territoires=Bretagne",
                "/lieux?territoire_type=communes&territoires=55052",
                "/lieux?territoire_type=france&page=999999",
                "/lieux?lat=-21.1&lon=55.5&rayon=300",
                "/lieux?lat=0&lon=0",
                "/lieux?vue=pro&typologie=BIB,RFS&tri=fraicheur",
                "/lieux?q=%00%F0%9F%98%80%3Cscript%3E"
            })
    void anyAddressGetsAPage(String chemin) {
        var reponse = client.lire(chemin, "Accept", "text/html");

        assertThat(reponse.statusCode()).isEqualTo(200);
        assertThat(reponse.body()).contains("<h1>Trouver un lieu</h1>").doesNotContain("<script>", "NaN");
    }

    @Test
    void theMarksComeApartAsOneZoomsAndCountTheSamePlaces() {
        var filtres = "/lieux/reperes?territoire_type=france&source=" + SOURCE;
        var loin = client.lire(filtres + "&cadre=-6,41,10,52&largeur=600").body();
        var pres =
                client.lire(filtres + "&cadre=5.55,48.7,5.65,48.8&largeur=600").body();

        assertThat(loin).contains("\"style\":\"departement", "Meuse");
        assertThat(pres).contains("Médiathèque").doesNotContain("departement\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "cadre=1,2,3&largeur=600",
                "cadre=2,1,1,2&largeur=600",
                "cadre=1,1,2,2&largeur=0",
                "cadre=1,1,2,NaN&largeur=6",
                "cadre=1,1,2,x&largeur=6",
                "cadre=1,1,2,2&largeur=1e9"
            })
    void aMapThatIsNotUnderstoodIsRefused(String requete) {
        assertThat(client.lire("/lieux/reperes?" + requete).statusCode()).isEqualTo(400);
    }

    /** The figures of the map are those of the list. */
    @Test
    void theGuideOfATerritoryHasAMapWhoseNumbersAreInTheList() throws Exception {
        var adresse = URI.create("http://127.0.0.1:" + environnement.getRequiredProperty("local.server.port")
                + "/lieux/guide.pdf?territoire_type=departements&territoires=55&source=" + SOURCE);
        try (var http = HttpClient.newHttpClient()) {
            var reponse = http.send(HttpRequest.newBuilder(adresse).build(), HttpResponse.BodyHandlers.ofByteArray());
            try (var pdf = Loader.loadPDF(reponse.body())) {
                var texte = new org.apache.pdfbox.text.PDFTextStripper().getText(pdf);
                assertThat(texte)
                        .contains("Où sont les lieux")
                        .containsPattern("\\d\\s+Médiathèque <d’essai>")
                        .as("a place without position is in the list only")
                        .doesNotContainPattern("\\d\\s+Lieu en travaux d’essai");
                for (var feuille : pdf.getPages()) {
                    for (var police : feuille.getResources().getFontNames()) {
                        assertThat(feuille.getResources().getFont(police).isEmbedded())
                                .isTrue();
                    }
                }
            }
        }
    }

    @Test
    void theGuideIsATaggedDocumentInFrenchWithItsPlacesAndItsFonts() throws Exception {
        var adresse = URI.create("http://127.0.0.1:" + environnement.getRequiredProperty("local.server.port")
                + "/lieux/guide.pdf?territoire_type=france&source=" + SOURCE);
        try (var http = HttpClient.newHttpClient()) {
            var reponse = http.send(HttpRequest.newBuilder(adresse).build(), HttpResponse.BodyHandlers.ofByteArray());
            assertThat(reponse.headers().firstValue("content-type")).contains("application/pdf");
            try (var pdf = Loader.loadPDF(reponse.body())) {
                var catalogueDuPdf = pdf.getDocumentCatalog();
                assertThat(catalogueDuPdf.getMarkInfo().isMarked()).isTrue();
                assertThat(catalogueDuPdf.getStructureTreeRoot()).isNotNull();
                assertThat(catalogueDuPdf.getLanguage()).isEqualTo("fr");
                assertThat(catalogueDuPdf.getDocumentOutline().hasChildren()).isTrue();
                assertThat(pdf.getDocumentInformation().getTitle()).startsWith("Se faire aider avec le numérique");
                assertThat(new org.apache.pdfbox.text.PDFTextStripper().getText(pdf))
                        .contains(
                                "Médiathèque <d’essai>", "Commercy", "2e et 4e mardi", "Les lieux, selon votre besoin");
                for (var feuille : pdf.getPages()) {
                    for (var police : feuille.getResources().getFontNames()) {
                        assertThat(feuille.getResources().getFont(police).isEmbedded())
                                .isTrue();
                    }
                }
            }
        }
    }
}
