package fr.maillage.demarche.instance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.compte.CompteDEssai;
import fr.maillage.compte.Role;
import fr.maillage.demarche.Rencontre;
import fr.maillage.demarche.SourceDePresences;
import fr.maillage.site.Site;
import fr.maillage.site.Visiteur;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@Site
@SuppressWarnings("NullAway.Init")
class InstancesTest {
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    @Autowired
    private CompteDEssai comptes;

    @Autowired
    private List<SourceDePresences> sources;

    private Visiteur meuse;
    private String demarche = "";

    @BeforeEach
    void ouvrir() {
        meuse = comptes.visiteur(comptes.creer(Role.CHARGE_DE_MISSION, "departement:55"));
        meuse.lire("/gestion/demarches/nouvelle");
        demarche = poster("/gestion/demarches", "nom", "Démarche d’essai", "territoire", "departement:55");
    }

    /** @return path that the answer leads to */
    private String poster(String chemin, String... champs) {
        var reponse = meuse.poster(chemin, champs);
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(302);
        return reponse.headers().firstValue("location").orElseThrow().replaceFirst("^https?://[^/]*", "");
    }

    private String lire(String chemin) {
        var reponse = meuse.lire(chemin);
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(200);
        return reponse.body();
    }

    private String version(String chemin) {
        var version = VERSION.matcher(lire(chemin));
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    private String copil() {
        lire(demarche + "/instances/nouvelle?genre=copil");
        return poster(
                demarche + "/instances",
                "nom",
                "COPIL",
                "genre",
                "copil",
                "rangees",
                "6",
                "structure-0",
                "Département d’essai",
                "role-0",
                "présidence",
                "structure-3",
                "Préfecture d’essai");
    }

    private String reunion(String instance, LocalDate jour) {
        lire(instance + "/reunions/nouvelle");
        return poster(
                instance + "/reunions",
                "titre",
                "COPIL de lancement",
                "jour-jour",
                String.valueOf(jour.getDayOfMonth()),
                "jour-mois",
                String.valueOf(jour.getMonthValue()),
                "jour-annee",
                String.valueOf(jour.getYear()),
                "debut",
                "10h",
                "fin",
                "11h30",
                "lieu",
                "Bar-le-Duc");
    }

    @Test
    void aBodyIsCreatedWithItsMembersByStructureAndRole() {
        assertThat(lire(demarche + "/instances/nouvelle?genre=cotech"))
                .contains("value=\"COTECH\"", "Prépare les décisions");
        var copil = copil();
        assertThat(lire(copil)).contains("Comité de pilotage", "Préfecture d’essai", "présidence");
        assertThat(lire(demarche + "/instances"))
                .contains("COPIL", "<td class=\"n\">2</td>")
                .doesNotContain("genre=copil");
        poster(
                copil + "/modifier",
                "version",
                version(copil + "/modifier"),
                "nom",
                "Comité local",
                "genre",
                "copil",
                "rangees",
                "2",
                "structure-0",
                "",
                "structure-1",
                "PRÉFECTURE d'essai");
        assertThat(lire(copil)).contains("Comité local", "Préfecture d’essai").doesNotContain("présidence");
    }

    @Test
    void aMeetingIsPlannedHeldAndTold() {
        var reunion = reunion(copil(), LocalDate.of(2021, 10, 8));
        assertThat(lire(reunion))
                .contains(
                        "8\u00a0octobre 2021, de 10\u00a0h à 11\u00a0h\u00a030",
                        "L’ordre du jour est vide.",
                        "aucune présence n’est notée");
        poster(
                reunion + "/ordre-du-jour",
                "version",
                version(reunion + "/ordre-du-jour"),
                "rangees",
                "3",
                "rang-0",
                "2",
                "point-0",
                "Calendrier",
                "duree-0",
                "30",
                "rang-1",
                "1",
                "point-1",
                "Tour de table",
                "duree-1",
                "15");
        assertThat(lire(reunion)).containsSubsequence("Tour de table", "10\u00a0h", "Calendrier", "10\u00a0h\u00a015");
        assertThat(lire(reunion + "/presences"))
                .contains("value=\"Département d’essai\"", "value=\"Préfecture d’essai\"");
        poster(
                reunion + "/presences",
                "version",
                version(reunion + "/presences"),
                "rangees",
                "5",
                "structure-0",
                "Département d’essai",
                "etat-0",
                "PRESENT",
                "nombre-0",
                "3",
                "structure-1",
                "Préfecture d’essai",
                "etat-1",
                "EXCUSE",
                "nombre-1",
                "1",
                "structure-2",
                "Association nouvelle",
                "etat-2",
                "PRESENT",
                "nombre-2",
                "2",
                "structure-3",
                "Oubliée",
                "etat-3",
                "non-note");
        poster(
                reunion + "/compte-rendu",
                "version",
                version(reunion + "/compte-rendu"),
                "releve",
                "Réunion <utile>",
                "notes-0",
                "Chacun se présente.",
                "decisions",
                "Lancer le recensement\n\n  Réunir le COTECH ");
        assertThat(lire(reunion))
                .contains(
                        "5 participants",
                        "Association nouvelle",
                        "excusé",
                        "Réunion &lt;utile&gt;",
                        "Chacun se présente.")
                .containsSubsequence("<li>Lancer le recensement</li>", "<li>Réunir le COTECH</li>")
                .doesNotContain("Oubliée", "À compléter");
        var rencontres = sources.stream()
                .flatMap(s -> s.rencontres(demarche.substring(demarche.lastIndexOf('/') + 1)).stream())
                .toList();
        assertThat(rencontres).singleElement().satisfies(r -> {
            assertThat(r.genre()).isEqualTo(Rencontre.Genre.REUNION);
            assertThat(r.anonymes()).isEqualTo(5);
            assertThat(r.structures()).hasSize(2);
        });
    }

    @Test
    void anItemWhoseNotesAreWrittenIsNotEmptiedByMistake() {
        var reunion = reunion(copil(), LocalDate.of(2021, 10, 8));
        poster(
                reunion + "/ordre-du-jour",
                "version",
                version(reunion + "/ordre-du-jour"),
                "rangees",
                "1",
                "point-0",
                "Tour de table");
        poster(reunion + "/compte-rendu", "version", version(reunion + "/compte-rendu"), "notes-0", "Important.");
        var refus = meuse.poster(
                reunion + "/ordre-du-jour",
                "version",
                version(reunion + "/ordre-du-jour"),
                "rangees",
                "1",
                "point-0",
                "");
        assertThat(refus.body()).contains("Ce point a des notes dans le compte rendu");
        assertThat(lire(reunion)).contains("Important.");
    }

    @Test
    void whatSomebodyElseWroteIsNotWrittenOver() {
        var reunion = reunion(copil(), LocalDate.of(2021, 10, 8));
        var vieille = version(reunion + "/compte-rendu");
        poster(reunion + "/compte-rendu", "version", vieille, "decisions", "La sienne");
        lire(reunion);
        assertThat(meuse.poster(reunion + "/compte-rendu", "version", vieille, "decisions", "La mienne")
                        .body())
                .contains("Quelqu’un d’autre a changé cette réunion", "La mienne</textarea>");
        assertThat(meuse.poster(
                                reunion + "/modifier",
                                "version",
                                vieille,
                                "titre",
                                "T",
                                "jour-jour",
                                "1",
                                "jour-mois",
                                "1",
                                "jour-annee",
                                "2022")
                        .body())
                .contains("Quelqu’un d’autre a changé cette réunion");
        assertThat(lire(reunion)).contains("La sienne").doesNotContain("La mienne");
    }

    @Test
    void aGateOpensWhenItsBodyMet() {
        lire(demarche + "/etapes");
        poster(demarche + "/plan/methode", "methode", "dix-etapes-en-deux-phases", "version", "0");
        assertThat(lire(demarche + "/etapes/reunion-de-lancement"))
                .contains("aucune instance ne s’appelle «\u00a0COPIL\u00a0»");
        var copil = copil();
        reunion(copil, LocalDate.now().plusYears(1));
        assertThat(lire(demarche + "/etapes/reunion-de-lancement"))
                .contains("0\u00a0réunion tenue sur 1\u00a0attendue");
        reunion(copil, LocalDate.of(2021, 10, 8));
        assertThat(lire(demarche + "/etapes/reunion-de-lancement"))
                .contains("1\u00a0réunion tenue sur 1\u00a0attendue", "c’est fait");
    }

    @Test
    void aGateCountsTheStructuresOfTheDemarche() {
        lire(demarche + "/etapes");
        poster(demarche + "/plan/methode", "methode", "huit-etapes", "version", "0");
        assertThat(lire(demarche + "/etapes/diagnostic")).contains("0\u00a0structure connue sur 10");
        copil();
        assertThat(lire(demarche + "/etapes/diagnostic")).contains("2\u00a0structures connues sur 10");
    }

    @Test
    void tasksAreListedLateOnesFirstAndFiltered() {
        var copil = copil();
        var reunion = reunion(copil, LocalDate.of(2021, 10, 8));
        lire(reunion);
        poster(
                demarche + "/taches?reunion=" + reunion.substring(reunion.lastIndexOf('/') + 1),
                "titre",
                "Écrire aux <maires>",
                "structure-0",
                "département d'essai",
                "echeance-jour",
                "1",
                "echeance-mois",
                "11",
                "echeance-annee",
                "2021",
                "instance",
                copil.substring(copil.lastIndexOf('/') + 1));
        poster(demarche + "/taches", "titre", "Relire", "personne", "moi");
        poster(demarche + "/taches", "titre", "Ranger", "etat", "FAITE", "structure-0", "Un service");
        assertThat(lire(demarche + "/taches"))
                .contains("1 en retard", "en retard</strong>")
                .containsSubsequence("Écrire aux &lt;maires&gt;", "Département d’essai", "Relire", "vous")
                .doesNotContain("Ranger");
        assertThat(lire(demarche + "/taches?closes=oui")).contains("Ranger", "Un service");
        assertThat(lire(demarche + "/taches?retard=oui")).contains("Écrire aux").doesNotContain("Relire");
        assertThat(lire(demarche + "/taches?moi=oui")).contains("Relire").doesNotContain("Écrire aux");
        assertThat(lire(demarche + "/taches?instance=" + copil.substring(copil.lastIndexOf('/') + 1)))
                .contains("Écrire aux")
                .doesNotContain("Relire");
        assertThat(lire(reunion)).contains("Écrire aux").doesNotContain("Relire");
        assertThat(lire(demarche)).contains("2\u00a0tâches ouvertes, dont 1 en retard");
    }

    @Test
    void aTaskTakenOffComesBack() {
        lire(demarche + "/taches");
        poster(demarche + "/taches", "titre", "Relire le rapport");
        var page = lire(demarche + "/taches");
        var chemin =
                Pattern.compile(demarche + "/taches/[2-9b-df-hj-np-tv-z]{8}").matcher(page);
        assertThat(chemin.find()).isTrue();
        var tache = chemin.group();
        lire(tache);
        var apres = poster(tache + "/retirer");
        assertThat(lire(apres)).contains("Annuler\u00a0: remettre la tâche");
        poster(tache + "/retirer", "retiree", "non");
        assertThat(lire(demarche + "/taches")).contains("Relire le rapport").doesNotContain("remettre la tâche");
    }

    @ParameterizedTest
    @CsvSource({"docx, PK", "odt, PK", "pdf, %PDF"})
    void minutesLeaveAsADocument(String extension, String debut) {
        var reunion = reunion(copil(), LocalDate.of(2021, 10, 8));
        var reponse = meuse.lire(reunion + "/compte-rendu." + extension);
        assertThat(reponse.statusCode()).isEqualTo(200);
        assertThat(reponse.body()).startsWith(debut);
        assertThat(reponse.headers().firstValue("content-disposition").orElse(""))
                .contains("compte-rendu-2021-10-08." + extension);
    }

    @Test
    void aMeetingThatEndsBeforeItBeginsIsToldBesideTheField() {
        var copil = copil();
        lire(copil + "/reunions/nouvelle");
        assertThat(meuse.poster(
                                copil + "/reunions",
                                "titre",
                                "T",
                                "jour-jour",
                                "31",
                                "jour-mois",
                                "2",
                                "jour-annee",
                                "2022",
                                "debut",
                                "10h",
                                "fin",
                                "9h30")
                        .body())
                .contains("Cette date n’existe pas", "La fin vient avant le début", "value=\"9h30\"");
    }

    @Test
    void aBodyTakenOffTakesItsMeetingsOffAndBringsThemBack() {
        var copil = copil();
        reunion(copil, LocalDate.of(2021, 10, 8));
        lire(copil);
        poster(copil + "/retirer");
        assertThat(lire(demarche + "/instances")).contains("Aucune instance pour l’instant");
        lire(copil);
        poster(copil + "/retirer", "retiree", "non");
        assertThat(lire(demarche + "/instances")).contains("1\u00a0réunion tenue");
    }

    @Test
    void nothingOfItIsForAnotherTerritory() {
        var copil = copil();
        var reunion = reunion(copil, LocalDate.of(2021, 10, 8));
        var ailleurs = comptes.visiteur(comptes.creer(Role.CHARGE_DE_MISSION, "departement:24"));
        for (var page : List.of(
                copil,
                copil + "/modifier",
                reunion,
                reunion + "/presences",
                reunion + "/compte-rendu.pdf",
                demarche + "/taches")) {
            assertThat(ailleurs.lire(page).statusCode()).as(page).isEqualTo(404);
        }
    }
}
