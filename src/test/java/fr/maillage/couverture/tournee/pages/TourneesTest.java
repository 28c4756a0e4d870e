package fr.maillage.couverture.tournee.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.compte.CompteDEssai;
import fr.maillage.compte.Role;
import fr.maillage.couverture.tournee.Arret;
import fr.maillage.couverture.tournee.Bilan;
import fr.maillage.couverture.tournee.Scenario;
import fr.maillage.couverture.tournee.registre.Scenarios;
import fr.maillage.lieu.Acte;
import fr.maillage.lieu.Catalogue;
import fr.maillage.lieu.Champ;
import fr.maillage.lieu.DemonstrationChargee;
import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Fiche;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.Passage;
import fr.maillage.lieu.horaires.Horaires;
import fr.maillage.site.Site;
import fr.maillage.site.Visiteur;
import fr.maillage.territoire.Coordonnees;
import fr.maillage.territoire.TablesDesTerritoires;
import fr.maillage.territoire.Territoires;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Scenarios of an example bus in the intercommunality of Florac (Lozère), asked by HTTP: from the form to the hours of the place. The bus, its
 * stops and the fixed place are EXAMPLES.
 */
@Site
class TourneesTest {
    private static final Territoires FRANCE = TablesDesTerritoires.duProgramme().territoires();
    private static final String EPCI = "epci:200069151";
    private static final Acte ACTE = new Acte(Acte.Genre.IMPORT, "essai", "Tournées d’essai", null, "");

    @Autowired
    CompteDEssai comptes;

    @Autowired
    Lieux lieux;

    @Autowired
    Catalogue catalogue;

    @Autowired
    TourneeDExemple exemple;

    @Autowired
    Scenarios scenarios;

    @Autowired
    Dossiers dossiers;

    private Visiteur mission;
    private Lieu bus;

    @BeforeEach
    void aBusAndAFixedPlace() {
        mission = comptes.visiteur(comptes.creer(Role.CHARGE_DE_MISSION, EPCI));
        var fixe = fiche("Lieu fixe d’essai").avec(Champ.LATITUDE, "44.3255").avec(Champ.LONGITUDE, "3.5935");
        lieux.creer(Lieux.Contenu.de(Etat.PUBLIE, fixe), ACTE);
        bus = lieux.creer(
                Lieux.Contenu.de(Etat.PUBLIE, fiche("Bus d’essai").avec(Champ.ITINERANCE, "Itinérant"))
                        .avecPassages(List.of(
                                new Passage(
                                        "Place d’essai",
                                        "",
                                        "Meyrueis",
                                        "48096",
                                        new Coordonnees(3.4306, 44.1783),
                                        "week 1-53/2 Tu 10:00-12:00",
                                        ""),
                                new Passage("", "", "Ispagnac", "48075", null, "Th 14:00-16:00; PH off", ""))),
                ACTE);
        catalogue.rafraichir();
    }

    private static Fiche fiche(String nom) {
        return Fiche.VIDE
                .avec(Champ.NOM, nom)
                .avec(Champ.CODE_INSEE, "48061")
                .avec(Champ.COMMUNE, "Florac Trois Rivières")
                .avec(Champ.SERVICES, "Aide aux démarches administratives");
    }

    /** @param change names and values that replace or add to those of the form */
    private HttpResponse<String> demander(Visiteur qui, String... change) {
        var champs = new ArrayList<>(List.of(
                "perimetre",
                EPCI,
                "nom",
                "Essai de tournée",
                "lieu",
                bus.id(),
                "base",
                "48061",
                "jours",
                "2",
                "jours",
                "4",
                "debut",
                "510",
                "fin",
                "1050",
                "pause",
                "60",
                "minimal",
                "90",
                "maximal",
                "240",
                "installation",
                "15",
                "semaines",
                "2",
                "frequence",
                "2",
                "portee",
                "15",
                "modele",
                "prudent",
                "service",
                "tous",
                "actuels",
                "libres"));
        for (int i = 0; i < change.length; i += 2) {
            for (int c = champs.size() - 2; c >= 0; c -= 2) {
                if (champs.get(c).equals(change[i])) {
                    champs.remove(c + 1);
                    champs.remove(c);
                }
            }
            champs.add(change[i]);
            champs.add(change[i + 1]);
        }
        qui.lire("/gestion/tournees/nouvelle");
        return qui.poster("/gestion/tournees/nouvelle", champs.toArray(String[]::new));
    }

    private String creer(String... change) {
        var reponse = demander(mission, change);
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(302);
        var adresse = reponse.headers().firstValue("location").orElseThrow();
        return adresse.substring(adresse.indexOf("/gestion"), adresse.indexOf('?'));
    }

    private String lire(String chemin) {
        var reponse = mission.lire(chemin);
        assertThat(reponse.statusCode()).as(chemin).isEqualTo(200);
        return reponse.body().replace("\u00a0", " ").replace("&nbsp;", " ");
    }

    private static String version(String page) {
        var champ = Pattern.compile("name=\"version\" value=\"(\\d+)\"").matcher(page);
        assertThat(champ.find()).isTrue();
        return champ.group(1);
    }

    @Test
    void aScenarioIsProposedComparedAndFoundInTheList() {
        var chemin = creer("nom", "Essai <b>gras</b>");
        var page = lire(chemin + "?fait=1");
        assertThat(page)
                .contains("Scénario créé")
                .contains("Tournée actuelle")
                .contains("Durées en voiture, modèle prudent")
                .contains("Avec l’autre façon de compter (modèle optimiste)")
                .contains("Essai &lt;b")
                .contains("« Ispagnac » n’est connu que par sa commune")
                .contains("<svg class=\"carte\"")
                .doesNotContain("<b>gras");
        assertThat(lire("/gestion/tournees")).contains(chemin);
        assertThat(lire("/gestion")).contains("/gestion/tournees");
    }

    @Test
    void aStopIsChangedAddedMovedReplacedAndDroppedAndEachChangeIsUndone() {
        var chemin = creer("nom", "Retouches");
        var depart = lire(chemin);
        var etape = lire(chemin + "/etapes/0");
        assertThat(mission.poster(chemin + "/etapes/0/duree", "version", version(etape), "duree", "480")
                        .statusCode())
                .isEqualTo(302);
        var longue = lire(chemin + "?fait=1");
        assertThat(longue).contains("8 h de présence").contains("dépasse de");

        mission.poster(chemin + "/etapes/0/deplacer", "version", version(longue), "jour", "1", "semaines", "2");
        assertThat(lire(chemin)).contains("Le bus ne travaille pas le lundi");

        var ajout = lire(chemin + "/ajouter");
        assertThat(mission.poster(
                                chemin + "/ajouter",
                                "version",
                                version(ajout),
                                "arret",
                                "c:48061",
                                "jour",
                                "4",
                                "semaines",
                                "1",
                                "duree",
                                "60")
                        .statusCode())
                .isEqualTo(302);
        assertThat(lire(chemin + "?fait=1")).contains("Florac Trois Rivières ajouté le jeudi");
        var dernier = lire(chemin);
        mission.poster(chemin + "/etapes/0/remplacer", "version", version(dernier), "arret", "c:48075");
        mission.poster(chemin + "/etapes/0/retirer", "version", version(lire(chemin)));
        assertThat(lire(chemin)).contains("retiré");

        for (int n = 0; n < 5; n++) {
            mission.poster(chemin + "/annuler", "version", version(lire(chemin)));
        }
        assertThat(horaires(lire(chemin))).isEqualTo(horaires(depart));
        assertThat(lire(chemin)).doesNotContain("Annuler le dernier changement");
    }

    private static String horaires(String page) {
        return page.substring(page.indexOf("id=\"semaines\""), page.indexOf("id=\"presences\""));
    }

    @Test
    void twoPeopleAtWorkNeverWriteOverEachOther() {
        var chemin = creer("nom", "Conflit");
        var ouverte = version(lire(chemin + "/etapes/0"));
        mission.poster(chemin + "/etapes/0/duree", "version", ouverte, "duree", "105");
        var tard = mission.poster(chemin + "/etapes/0/retirer", "version", ouverte);
        assertThat(tard.statusCode()).isEqualTo(409);
        assertThat(tard.body()).contains("Votre changement n’a pas été fait");
        assertThat(lire(chemin)).contains("1 h 45 de présence");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jours | 0 | Cochez au moins un jour de tournée",
                "base | 99999 | Choisissez la commune où le bus passe la nuit",
                "fin | 510 | Le retour doit suivre le départ",
                "minimal | 12 | Choisissez une réponse de la liste",
                "maximal | 30 | Le maximum est plus court que le minimum",
                "nom | '' | Écrivez un nom",
                "lieu | bcdfghjk | Choisissez une réponse de la liste",
                "semaines | 9 | Choisissez une réponse de la liste",
                "modele | magique | Choisissez une réponse de la liste"
            })
    void aWrongAnswerIsToldAndTheOthersAreKept(String champ, String valeur, String phrase) {
        var reponse = demander(mission, champ, valeur);
        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(reponse.body()).contains(phrase).contains("value=\"15\" selected");
    }

    @Test
    void aStopLongerThanTheDayIsTold() {
        var reponse = demander(mission, "debut", "600", "fin", "660", "minimal", "120");
        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(reponse.body().replace("\u00a0", " "))
                .contains("Un arrêt de 2 h ne tient pas dans une journée de 1 h");
    }

    @Test
    void aTerritoryWithoutWhiteZoneIsTold() {
        var mende = "epci:244800405";
        lieux.creer(
                Lieux.Contenu.de(
                        Etat.PUBLIE,
                        fiche("Lieu fixe à Mende")
                                .avec(Champ.CODE_INSEE, "48095")
                                .avec(Champ.LATITUDE, "44.5180")
                                .avec(Champ.LONGITUDE, "3.5010")),
                ACTE);
        catalogue.rafraichir();
        var lozere = comptes.visiteur(comptes.creer(Role.CHARGE_DE_MISSION, "departement:48"));
        var reponse = demander(lozere, "perimetre", mende, "lieu", "aucun", "base", "48095", "portee", "30");
        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(reponse.body().replace("\u00a0", " ")).contains("il n’y a pas de zone blanche à desservir");
    }

    @Test
    void aScenarioOfAnotherPerimeterIsNotFound() {
        var chemin = creer("nom", "Chez nous");
        var ailleurs = comptes.visiteur(comptes.creer(Role.CHARGE_DE_MISSION, "departement:55"));
        for (var page : List.of(
                "",
                "/recalculer",
                "/etapes/0",
                "/ajouter",
                "/tournee.ics",
                "/tournee.csv",
                "/horaires",
                "/affiche/48096.pdf")) {
            assertThat(ailleurs.lire(chemin + page).statusCode()).as(page).isEqualTo(404);
        }
        assertThat(comptes.visiteur(Role.PARTENAIRE).lire(chemin).statusCode()).isEqualTo(403);
        assertThat(demander(ailleurs).statusCode()).isEqualTo(404);
    }

    @Test
    void aStopThatIsKeptStaysAndOneLeftOutGoes() {
        var chemin = creer("nom", "Recalcul");
        var formulaire = lire(chemin + "/recalculer");
        var garde = "p:" + bus.id() + ":0";
        assertThat(formulaire).contains("value=\"" + garde + "\"");
        var reponse = mission.poster(
                chemin + "/recalculer",
                "version",
                version(formulaire),
                "base",
                "48061",
                "jours",
                "2",
                "jours",
                "4",
                "debut",
                "510",
                "fin",
                "1050",
                "pause",
                "60",
                "minimal",
                "90",
                "maximal",
                "240",
                "installation",
                "15",
                "semaines",
                "4",
                "frequence",
                "3",
                "portee",
                "15",
                "modele",
                "prudent",
                "service",
                "tous",
                "gardes",
                garde,
                "exclus",
                "c:48075",
                "exclus",
                "p:" + bus.id() + ":1");
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(302);
        var page = lire(chemin + "?fait=1");
        assertThat(page)
                .contains("Tournée recalculée")
                .contains("Meyrueis, Place d’essai")
                .contains("devient « toutes les 2 semaines »");
        assertThat(horaires(page)).doesNotContain("Ispagnac");
    }

    @Test
    void theRoundIsGivenAsACalendarATableAndPosters() {
        var chemin = creer("nom", "Exports");
        var page = lire(chemin);
        assertThat(mission.lire(chemin + "/tournee.ics").body())
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("SUMMARY:Bus d’essai");
        assertThat(mission.lire(chemin + "/tournee.csv").body()).startsWith("\ufeffsemaine;jour");
        var affiche = Pattern.compile("href=\"(" + chemin + "/affiche/[0-9]{5}\\.pdf)\"")
                .matcher(page);
        assertThat(affiche.find()).isTrue();
        var pdf = mission.lire(affiche.group(1));
        assertThat(pdf.statusCode()).isEqualTo(200);
        assertThat(pdf.body()).startsWith("%PDF");
        assertThat(mission.lire(chemin + "/affiche/55545.pdf").statusCode()).isEqualTo(404);
    }

    /** The first stage whose place may be told. */
    private String etapeASituer(String chemin) {
        for (int rang = 0; rang < 40; rang++) {
            var etape = mission.lire(chemin + "/etapes/" + rang);
            if (etape.statusCode() != 200) {
                break;
            }
            if (etape.body().contains("name=\"emplacement\"")) {
                return chemin + "/etapes/" + rang;
            }
        }
        throw new AssertionError("every stop comes from the place");
    }

    @Test
    void aStopIsPlacedInItsCommuneAndThatGoesIntoTheFilesAndThePlace() {
        var chemin = creer("nom", "Emplacement");
        var etape = etapeASituer(chemin);
        var page = lire(etape);
        var centre = mission.lire(chemin + "/tournee.csv").body();
        assertThat(centre).as("the middle of a commune is given as no position").contains(";;;");

        var loin = mission.poster(
                etape + "/emplacement",
                "version",
                version(page),
                "emplacement",
                "Place d’essai",
                "position",
                "3,4306 ; 44,1783");
        assertThat(loin.statusCode()).isEqualTo(422);
        assertThat(loin.body()).contains("Vérifiez l’ordre").contains("value=\"Place d’essai\"");
        var faux = mission.poster(etape + "/emplacement", "version", version(page), "position", "près de l’église");
        assertThat(faux.statusCode()).isEqualTo(422);

        var avant = lieux.trouver(bus.id()).orElseThrow();
        var ou = positionProche(page);
        var juste = mission.poster(
                etape + "/emplacement", "version", version(page), "emplacement", "Place <neuve>", "position", ou);
        assertThat(juste.statusCode()).as(juste.body()).isEqualTo(302);
        assertThat(lire(chemin + "?fait=1"))
                .contains("Emplacement de l’arrêt à")
                .contains("Place &lt;neuve")
                .doesNotContain("<neuve>");
        assertThat(mission.lire(chemin + "/tournee.ics").body()).contains("GEO:");
        assertThat(mission.lire(chemin + "/tournee.csv").body()).contains("Place <neuve>");
        var confirmation = lire(chemin + "/horaires");
        mission.poster(
                chemin + "/horaires",
                "version",
                version(confirmation),
                "versionDuLieu",
                String.valueOf(avant.version()));
        assertThat(lieux.trouver(bus.id()).orElseThrow().passages()).anySatisfy(p -> {
            assertThat(p.nom()).isEqualTo("Place <neuve>");
            assertThat(p.position()).isNotNull();
        });
        assertThat(lire(chemin + "/horaires"))
                .as("applied, it changes nothing any more")
                .contains("Inchangé")
                .doesNotContain("<td>Ajouté</td>");
    }

    /** The commune that the page is about, as somebody reads its position on a map. */
    private static String positionProche(String page) {
        var nom = Pattern.compile("<h1[^>]*>Arrêt à ([^<,]+)").matcher(page);
        assertThat(nom.find()).isTrue();
        var commune = FRANCE.perimetre(fr.maillage.territoire.Niveau.EPCI, EPCI.substring(5))
                .orElseThrow()
                .positions()
                .mapToObj(FRANCE::commune)
                .filter(c -> c.nom().equals(nom.group(1).strip()))
                .findFirst()
                .orElseThrow();
        var ou = java.util.Objects.requireNonNull(commune.pointDeDepart());
        return (ou.latitude() + 0.001) + " ; " + (ou.longitude() + 0.001);
    }

    @Test
    void aScenarioIsTakenOffTheListOnceConfirmedAndPutBack() {
        var chemin = creer("nom", "À retirer");
        var confirmation = lire(chemin + "/retirer");
        assertThat(confirmation)
                .contains("Rien n’est effacé")
                .contains("Les horaires du lieu itinérant ne changent pas");
        var version = version(confirmation);
        assertThat(mission.poster(chemin + "/retirer", "version", "99").statusCode())
                .isEqualTo(409);
        var retire = mission.poster(chemin + "/retirer", "version", version);
        assertThat(retire.statusCode()).isEqualTo(302);
        var liste = lire("/gestion/tournees?retire=" + chemin.substring(18));
        assertThat(liste).contains("« À retirer » est retiré de la liste").contains(chemin + "/remettre");
        assertThat(liste.substring(0, liste.contains("<details>") ? liste.indexOf("<details>") : liste.length()))
                .doesNotContain("<th scope=\"row\"><a href=\"" + chemin);
        assertThat(lire("/gestion/tournees")).contains("Scénarios retirés de la liste");
        assertThat(lire(chemin)).contains("Ce scénario est retiré de la liste").doesNotContain(chemin + "/ajouter");
        for (var acte : List.of("/etapes/0/retirer", "/annuler", "/retirer", "/horaires")) {
            assertThat(mission.poster(chemin + acte, "version", version).statusCode())
                    .as(acte)
                    .isEqualTo(400);
        }
        assertThat(mission.poster(chemin + "/remettre", "version", version).statusCode())
                .isEqualTo(302);
        assertThat(lire("/gestion/tournees?remis=" + chemin.substring(18)))
                .contains("« À retirer » est de nouveau dans la liste");
        assertThat(lire(chemin)).doesNotContain("est retiré de la liste");
    }

    @Test
    void theExampleIsMadeOnceAndSeenOnlyWithTheDemonstration() {
        exemple.creer(new DemonstrationChargee());
        exemple.creer(new DemonstrationChargee());
        var crees = scenarios.tous().stream().filter(Scenario::exemple).toList();
        assertThat(crees).hasSize(1);
        var meuse = comptes.visiteur(comptes.creer(Role.CHARGE_DE_MISSION, "departement:55"));
        assertThat(meuse.lire("/gestion/tournees/" + crees.getFirst().id()).statusCode())
                .isEqualTo(404);
        assertThat(meuse.lire("/gestion/tournees").body())
                .doesNotContain(crees.getFirst().id());
    }

    @Test
    void theRoundOfTheExampleHoldsInItsDays() {
        var actuelle = exemple.actuelle();
        assertThat(actuelle.arrets()).hasSize(16).noneMatch(Arret::situe);
        exemple.creer(new DemonstrationChargee());
        var cree =
                scenarios.tous().stream().filter(Scenario::exemple).findFirst().orElseThrow();
        var dossier = dossiers.de(cree);
        var avant = Bilan.de(actuelle, dossier.bus(), dossier.fond().terrain());
        assertThat(avant.journees().stream().flatMap(j -> j.remarques().stream()))
                .isEmpty();
        assertThat(dossier.bilan().personnes()).isGreaterThan(avant.personnes());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jours | 7 | Le bus sort le dimanche",
                "soirees | 1 | Les soirées sont permises, mais le bus rentre à 17 h 30",
            })
    void aDoubtfulAnswerIsTakenAndAWordIsSaid(String champ, String valeur, String phrase) {
        assertThat(lire(creer("nom", "Réserves", champ, valeur))).contains(phrase);
    }

    @Test
    void aStopThatOnlyAnEveningCouldHoldIsTold() {
        var reponse = demander(mission, "debut", "840", "fin", "1380", "minimal", "240");
        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(reponse.body()).contains("permettez les soirées");
        assertThat(demander(mission, "debut", "840", "fin", "1380", "minimal", "240", "soirees", "1")
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void theRoundIsWrittenIntoItsPlaceOnceConfirmedAndTheHistoryTakesItBack() {
        var chemin = creer("nom", "Application", "actuels", "gardes");
        var confirmation = lire(chemin + "/horaires");
        assertThat(confirmation).contains("Rien n’est encore changé").contains("semaines impaires");
        var versionDuLieu = lieux.trouver(bus.id()).orElseThrow().version();
        var reponse = mission.poster(
                chemin + "/horaires", "version", version(confirmation), "versionDuLieu", String.valueOf(versionDuLieu));
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(302);
        var ecrit = lieux.trouver(bus.id()).orElseThrow();
        assertThat(ecrit.version()).isEqualTo(versionDuLieu + 1);
        assertThat(ecrit.passages())
                .isNotEmpty()
                .allSatisfy(p -> assertThat(Horaires.lire(p.horaires())).isPresent());
        assertThat(ecrit.passages()).anySatisfy(p -> assertThat(p.nom()).isEqualTo("Place d’essai"));
        assertThat(lieux.historique(bus.id()).getFirst().acte().motif()).contains("Application");

        assertThat(mission.poster(
                                chemin + "/horaires",
                                "version",
                                version(confirmation),
                                "versionDuLieu",
                                String.valueOf(versionDuLieu))
                        .statusCode())
                .isEqualTo(400);
        lieux.restaurer(bus.id(), ecrit.version(), versionDuLieu, ACTE);
        assertThat(lieux.trouver(bus.id()).orElseThrow().passages()).isEqualTo(bus.passages());
    }

    @Test
    void twoScenariosAreComparedAndOneAloneIsNot() {
        var un = creer("nom", "Le premier");
        var autre = creer("nom", "Le second", "semaines", "4", "frequence", "4", "portee", "20");
        var page = lire("/gestion/tournees/comparer?a=" + un.substring(18) + "&b=" + autre.substring(18));
        assertThat(page)
                .contains("Le premier")
                .contains("Le second")
                .contains("Ils ne comptent pas les personnes de la même façon");
        assertThat(mission.lire("/gestion/tournees/comparer?a=" + un.substring(18))
                        .statusCode())
                .isEqualTo(400);
    }
}
