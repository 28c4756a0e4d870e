package fr.maillage.couverture.permanence.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.compte.CompteDEssai;
import fr.maillage.compte.Role;
import fr.maillage.lieu.Acte;
import fr.maillage.lieu.Catalogue;
import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Fiche;
import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.Lieux.Contenu;
import fr.maillage.site.Site;
import fr.maillage.site.Visiteur;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Studies in Meuse of a service that one place of our own gives, in the far north. */
@Site
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class EtudesTest {
    private static final String SERVICE = "Parentalité et éducation avec le numérique";
    private static final Pattern PERMANENCE =
            Pattern.compile("<h3><a href=\"/territoires/commune/(\\w{5})/couverture\"");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    @Autowired
    private CompteDEssai comptes;

    @Autowired
    private Lieux lieux;

    @Autowired
    private Catalogue catalogue;

    private Visiteur meuse;

    @BeforeAll
    void creerUnLieu() {
        lieux.creer(
                Contenu.de(
                        Etat.PUBLIE,
                        Fiche.VIDE
                                .avec(Champ.NOM, "Maison d’essai")
                                .avec(Champ.COMMUNE, "Montmédy")
                                .avec(Champ.CODE_INSEE, "55351")
                                .avec(Champ.SERVICES, List.of(SERVICE))),
                new Acte(Acte.Genre.IMPORT, "essai", "Recensement d’essai", null, ""));
        catalogue.rafraichir();
    }

    @BeforeEach
    void ouvrir() {
        meuse = comptes.visiteur(comptes.creer(Role.CHARGE_DE_MISSION, "departement:55"));
    }

    /** @return path of the study */
    private String etudier(String... champs) {
        meuse.lire("/gestion/permanences/nouvelle");
        var tous = new ArrayList<>(List.of("territoire", "departement:55", "service", SERVICE));
        tous.addAll(List.of(champs));
        var reponse = meuse.poster("/gestion/permanences", tous.toArray(String[]::new));
        assertThat(reponse.statusCode()).isEqualTo(302);
        return reponse.headers().firstValue("location").orElseThrow().replaceFirst("^https?://[^/]*", "");
    }

    private String lire(String chemin) {
        var reponse = meuse.lire(chemin);
        assertThat(reponse.statusCode()).as(chemin).isEqualTo(200);
        return reponse.body().replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private static List<String> permanences(String page) {
        return PERMANENCE.matcher(page).results().map(r -> r.group(1)).toList();
    }

    private static String version(String page) {
        return VERSION.matcher(page)
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow()
                .replaceAll("\\D", "");
    }

    @Test
    void theBestCommunesAreProposedWithTheirProofAndTheirCurve() {
        var page = lire(etudier("objectif", "couverture", "minutes", "20", "nombre", "3"));
        assertThat(permanences(page)).hasSize(3).doesNotHaveDuplicates();
        assertThat(page)
                .contains("C’est prouvé : aucun autre choix ne fait mieux")
                .contains("avec le modèle optimiste")
                .contains("Gain selon le nombre de permanences")
                .contains("<title>Permanence 3", "<text>3</text>")
                .doesNotContain("NaN");
    }

    @Test
    void aCommuneThatIsRefusedIsNotProposedAgainAndOneThatIsKeptStays() {
        var chemin = etudier("objectif", "temps", "minutes", "15", "nombre", "2");
        var page = lire(chemin);
        var premiere = permanences(page).getFirst();
        var reponse =
                meuse.poster(chemin + "/changer", "acte", "refuser", "commune", premiere, "version", version(page));
        assertThat(reponse.statusCode()).isEqualTo(302);
        page = lire(chemin);
        assertThat(permanences(page)).hasSize(2).doesNotContain(premiere);
        assertThat(page).contains("Communes refusées");

        meuse.poster(chemin + "/changer", "acte", "epingler", "commune", premiere, "version", version(page));
        page = lire(chemin);
        assertThat(permanences(page)).hasSize(2).contains(premiere);
        assertThat(page).contains("gardée d’office").doesNotContain("Communes refusées");
    }

    @Test
    void aChangeMadeOnAnOldPageIsRefusedAndSaidSo() {
        var chemin = etudier("objectif", "couverture", "minutes", "15", "nombre", "1");
        var page = lire(chemin);
        var commune = permanences(page).getFirst();
        meuse.poster(chemin + "/changer", "acte", "refuser", "commune", commune, "version", version(page));
        var tard = meuse.poster(chemin + "/changer", "acte", "refuser", "commune", commune, "version", version(page));
        assertThat(tard.body()).contains("a changé depuis que vous l’avez ouverte");
    }

    @Test
    void nobodyBeyondTheMinutesIsReachedWithTheFewestPermanences() {
        var page = lire(etudier("objectif", "tous", "minutes", "45", "nombre", "3"));
        assertThat(page).contains("on ne peut pas y arriver avec moins de permanences");
        assertThat(permanences(page)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "nombre, 0, de 1 à 20",
        "nombre, trois, de 1 à 20",
        "minutes, 0, de 1 à 120 minutes",
        "territoire, departement:54, Choisissez un territoire",
        "choisies, Atlantide, «\u00a0Atlantide\u00a0»",
        "habitants, 999999, Aucune commune ne peut accueillir",
        "objectif, voler, Choisissez ce que les permanences",
        "service, Jardinage, Jardinage",
    })
    void whatCannotBeStudiedIsToldAndWhatWasTypedIsKept(String champ, String valeur, String message) {
        meuse.lire("/gestion/permanences/nouvelle");
        var champs = new java.util.LinkedHashMap<String, String>();
        champs.put("territoire", "departement:55");
        champs.put("minutes", "15");
        champs.put("nombre", "2");
        champs.put("nom", "Mon étude à garder");
        champs.put(champ, valeur);
        var reponse = meuse.poster(
                "/gestion/permanences",
                champs.entrySet().stream()
                        .flatMap(e -> java.util.stream.Stream.of(e.getKey(), e.getValue()))
                        .toArray(String[]::new));
        assertThat(reponse.statusCode()).isEqualTo(200);
        assertThat(reponse.body()).contains(message).contains("Mon étude à garder");
    }

    @Test
    void allCandidatesRefusedIsToldAndNothingIsLost() {
        var chemin = etudier("objectif", "couverture", "minutes", "15", "nombre", "1", "choisies", "Verdun\nCommercy");
        for (var commune : List.of("55545", "55122")) {
            meuse.poster(chemin + "/changer", "acte", "refuser", "commune", commune, "version", version(lire(chemin)));
        }
        var page = lire(chemin);
        assertThat(permanences(page)).as("the last refusal was not possible").hasSize(1);
    }

    /** The places of a study change from day to day: its map is drawn from what it found, whatever the conditions were. */
    @Test
    void aStudyOfCommunesWithALibraryHasItsMapToo() {
        lieux.creer(
                Contenu.de(
                        Etat.PUBLIE,
                        Fiche.VIDE
                                .avec(Champ.NOM, "Bibliothèque d’essai")
                                .avec(Champ.TYPOLOGIE, "BIB")
                                .avec(Champ.COMMUNE, "Verdun")
                                .avec(Champ.CODE_INSEE, "55545")
                                .avec(Champ.SERVICES, List.of("Compréhension du monde numérique"))),
                new Acte(Acte.Genre.IMPORT, "essai", "Recensement d’essai", null, ""));
        catalogue.rafraichir();
        var page = lire(etudier("objectif", "couverture", "minutes", "20", "nombre", "1", "bibliotheque", "oui"));
        assertThat(page).contains("où une bibliothèque est connue").contains("class=\"repere permanence");
    }

    @Test
    void twoStudiesAreComparedAndAFileIsGiven() {
        var une = etudier("objectif", "couverture", "minutes", "15", "nombre", "1", "nom", "Une");
        var autre = etudier("objectif", "couverture", "minutes", "15", "nombre", "2", "nom", "Autre");
        var page = lire("/gestion/permanences/comparer?une=" + une.replaceAll(".*/", "") + "&autre="
                + autre.replaceAll(".*/", ""));
        assertThat(page).contains(">Une</a>").contains(">Autre</a>").contains("→");
        var fichier = meuse.lire(autre + "/permanences.csv");
        assertThat(fichier.headers().firstValue("content-type").orElse("")).startsWith("text/csv");
        assertThat(fichier.body().lines().count()).isGreaterThan(2);
    }

    @Test
    void aStudyIsRenamedTakenOffTheListAndPutBack() {
        var chemin = etudier("objectif", "couverture", "minutes", "15", "nombre", "1");
        meuse.poster(chemin + "/nommer", "nom", "Permanences du nord");
        assertThat(lire("/gestion/permanences")).contains("Permanences du nord");
        meuse.poster(chemin + "/retirer");
        var parties = lire("/gestion/permanences").split("Études retirées de la liste");
        assertThat(parties).hasSize(2);
        assertThat(parties[0]).doesNotContain("Permanences du nord");
        assertThat(parties[1]).contains("Permanences du nord");
        assertThat(lire(chemin)).contains("retirée de la liste");
        meuse.poster(chemin + "/retirer", "retiree", "non");
        assertThat(lire("/gestion/permanences")).contains("Permanences du nord");
    }

    @Test
    void aStudyIsNotShownOutsideItsTerritoryNorToVisitors() {
        var chemin = etudier("objectif", "couverture", "minutes", "15", "nombre", "1");
        var ailleurs = comptes.visiteur(comptes.creer(Role.CHARGE_DE_MISSION, "departement:54"));
        assertThat(ailleurs.lire(chemin).statusCode()).isEqualTo(404);
        assertThat(comptes.visiteur(Role.PARTENAIRE).lire(chemin).statusCode()).isEqualTo(403);
    }
}
