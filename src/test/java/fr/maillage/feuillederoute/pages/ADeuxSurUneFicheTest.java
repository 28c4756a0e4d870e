package fr.maillage.feuillederoute.pages;

import static fr.maillage.feuillederoute.pages.FeuillesDeRouteTest.ou;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.compte.Role;
import fr.maillage.feuillederoute.DansUneFeuilleDeRoute;
import fr.maillage.feuillederoute.modele.Chantier;
import fr.maillage.site.Site;
import fr.maillage.site.Visiteur;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people open the same fiche: nobody writes over the other without both knowing. */
@Site
@SuppressWarnings("NullAway.Init")
class ADeuxSurUneFicheTest extends DansUneFeuilleDeRoute {
    private Visiteur autre;
    private String presentation;

    @BeforeEach
    void ouvrirADeux() {
        poserUneBranche();
        autre = comptes.visiteur(comptes.creer(Role.CHARGE_DE_MISSION, "departement:24"));
        presentation = feuille.chemin() + "/c1/modifier/presentation";
        autre.lire(presentation);
        chargee.lire(presentation);
    }

    private Chantier chantier() {
        return contenu().chantiers().getFirst();
    }

    private static String[] champs(String titre, String description, String... suite) {
        var champs = new String[suite.length + 10];
        var debut = new String[] {
            "version", "1", "f-numero", "1.a", "f-titre", titre, "f-defi", "d1", "f-description", description
        };
        System.arraycopy(debut, 0, champs, 0, debut.length);
        System.arraycopy(suite, 0, champs, debut.length, suite.length);
        return champs;
    }

    @Test
    void whatEachChangedApartIsKeptAndTold() {
        ou(autre.poster(presentation, champs("Former les agents", "Décrit par l’autre")));
        var suite = ou(chargee.poster(presentation, champs("Former agents et élus", "")));
        assertThat(chantier().titre()).isEqualTo("Former agents et élus");
        assertThat(chantier().presentation().description()).isEqualTo("Décrit par l’autre");
        assertThat(chargee.lire(suite.substring(0, suite.indexOf('#'))).body())
                .contains("a aussi changé cette fiche", "Description");
    }

    @Test
    void whatBothChangedIsAskedThenWrittenAsChosen() {
        ou(autre.poster(presentation, champs("Titre de l’autre", "Décrit par l’autre")));
        var demande = chargee.poster(presentation, champs("Mon titre", "Ma description"));
        assertThat(demande.statusCode()).isEqualTo(200);
        assertThat(demande.body())
                .contains("Former les agents", "Titre de l’autre", "Mon titre", "Décrit par l’autre", "Ma description")
                .doesNotContain("{&#34;");
        assertThat(chantier().titre()).as("nothing is written yet").isEqualTo("Titre de l’autre");
        var incomplete = chargee.poster(
                presentation, champs("Mon titre", "Ma description", "vue", "2", "garder-presentation-titre", "moi"));
        assertThat(incomplete.body()).contains("Un choix manque");
        var suite = ou(chargee.poster(
                presentation,
                champs(
                        "Mon titre",
                        "Ma description",
                        "vue",
                        "2",
                        "garder-presentation-titre",
                        "moi",
                        "garder-presentation-description",
                        "eux")));
        assertThat(chantier().titre()).isEqualTo("Mon titre");
        assertThat(chantier().presentation().description()).isEqualTo("Décrit par l’autre");
        assertThat(chargee.lire(suite.substring(0, suite.indexOf('#'))).body())
                .as("only what is kept of the other is told")
                .contains("<li>Le chantier\u00a0: Description</li>")
                .doesNotContain("<li>Le chantier\u00a0: Titre</li>");
    }

    @Test
    void anAnswerGivenBeforeAThirdWritingIsAskedAgain() {
        ou(autre.poster(presentation, champs("Deux", "")));
        autre.lire(presentation);
        ou(autre.poster(presentation, "version", "2", "f-numero", "1.a", "f-titre", "Trois", "f-defi", "d1"));
        var demande =
                chargee.poster(presentation, champs("Le mien", "", "vue", "2", "garder-presentation-titre", "moi"));
        assertThat(demande.body()).contains("Trois", "Le mien").doesNotContain("Un choix manque");
        assertThat(chantier().titre()).isEqualTo("Trois");
    }

    @Test
    void aFicheTakenOutMeanwhileIsPutBackOnlyIfAsked() {
        autre.lire(feuille.chemin() + "/c1");
        ou(autre.poster(feuille.chemin() + "/c1/retirer"));
        var demande = chargee.poster(presentation, champs("Mon titre", ""));
        assertThat(demande.body()).contains("a été retiré", "Mon titre");
        assertThat(contenu().chantiers()).isEmpty();
        ou(chargee.poster(presentation, champs("Mon titre", "", "vue", "2", "remettre", "oui")));
        assertThat(chantier().titre()).isEqualTo("Mon titre");
    }

    @Test
    void aWrongFieldIsToldAndWhatWasTypedStays() {
        var page = chargee.poster(presentation, champs("", "Texte à garder")).body();
        assertThat(page).contains("Texte à garder", "f-titre-erreur");
        assertThat(chantier().titre()).isEqualTo("Former les agents");
    }

    @Test
    void aRowIsAddedWithoutSavingAndWithoutJavaScript() {
        var freins = feuille.chemin() + "/c1/modifier/freins";
        chargee.lire(freins);
        var page = chargee.poster(
                        freins,
                        "version",
                        "1",
                        "f-freins-rangees",
                        "1",
                        "f-freins-0-enonce",
                        "Manque de temps",
                        "rangee",
                        "ajouter:freins")
                .body();
        assertThat(page).contains("Manque de temps", "f-freins-1-enonce");
        assertThat(chantier().freins().freins()).isEmpty();
        ou(chargee.poster(freins, "version", "1", "f-freins-rangees", "1", "f-freins-0-enonce", "Manque de temps"));
        assertThat(chantier().freins().freins()).hasSize(1);
        assertThat(chargee.lire(feuille.chemin() + "/c1").body()).contains("Manque de temps");
    }
}
