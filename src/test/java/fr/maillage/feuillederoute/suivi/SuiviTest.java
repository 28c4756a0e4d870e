package fr.maillage.feuillederoute.suivi;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.feuillederoute.DansUneFeuilleDeRoute;
import fr.maillage.feuillederoute.modele.Action;
import fr.maillage.feuillederoute.modele.Calendrier;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.modele.Json;
import fr.maillage.feuillederoute.modele.Mesure;
import fr.maillage.feuillederoute.modele.Statut;
import fr.maillage.feuillederoute.modele.Suivi;
import fr.maillage.site.Site;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A roadmap is followed from its pages. */
@Site
class SuiviTest extends DansUneFeuilleDeRoute {
    private static final LocalDate PASSE = LocalDate.of(2020, 3, 1);

    @BeforeEach
    void ecrireUneBrancheEnRetard() {
        poserUneBranche();
        Element action = Action.nouvelle("a1", 1, "", "Organiser <b>des</b> formations", "c1");
        action = Json.avec(action, "calendrier", new Calendrier(PASSE.minusYears(1), PASSE, false, List.of()));
        action = Json.avec(action, "suivi", new Suivi(Statut.BLOQUE, "Pas de formateur", "", List.of()));
        var mesure = new Mesure(
                List.of(new Mesure.Indicateur(
                        "i1", "Personnes formées", "personnes", "", null, new BigDecimal(100), null)),
                List.of(
                        new Mesure.Releve("v1", "Personnes formées", PASSE, new BigDecimal(10), ""),
                        new Mesure.Releve("v2", "Personnes formées", PASSE.plusMonths(3), new BigDecimal("42.5"), "")));
        poser(Json.avec(action, "mesure", mesure));
    }

    private String page(String suite) {
        var reponse = chargee.lire(feuille.chemin() + "/suivi" + suite);
        assertThat(reponse.statusCode()).isEqualTo(200);
        return reponse.body().replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    @Test
    void theDashboardTellsWhatIsBlockedAndLateFirst() {
        assertThat(page(""))
                .containsSubsequence("1 bloqué", "Pas de formateur", "1 en retard", "1er mars 2020", "Par enjeu");
        assertThat(page("")).doesNotContain("<b>des</b>");
    }

    @Test
    void theCalendarDrawsTheActionAndGivesItsDates() {
        assertThat(page("/calendrier")).contains("<svg", "du 1er mars 2019 au 1er mars 2020");
        assertThat(page("/calendrier?chantier=c1")).contains("du 1er mars 2019 au 1er mars 2020");
        assertThat(page("/calendrier?chantier=%3Cb%3E")).contains("<svg");
    }

    @Test
    void anIndicatorHasItsCurveAndItsTable() {
        assertThat(page("/indicateurs")).contains("<svg", "cible 100 personnes", "42,5 personnes");
    }

    @Test
    void aReviewWritesTheDecisionInTheFicheAndGoesOn() {
        assertThat(page("/revue")).contains("Fiche 1 sur");
        var premiere = page("/revue?apres=c1");
        assertThat(premiere).contains("Pas de formateur");
        var reponse = chargee.poster(
                feuille.chemin() + "/suivi/revue/a1",
                "version",
                "2",
                "statut",
                "EN_COURS",
                "decision",
                "Recruter en mai",
                "blocage",
                "",
                "deblocage",
                "");
        assertThat(reponse.statusCode()).isEqualTo(302);
        var action = contenu().actions().getFirst();
        assertThat(action.suivi().statut()).isEqualTo(Statut.EN_COURS);
        assertThat(action.suivi().notes()).extracting(Suivi.Note::texte).containsExactly("Recruter en mai");
        assertThat(page("/revue?apres=a1")).contains("La revue est finie");
    }

    @Test
    void aDecisionOnAFicheThatSomebodyChangedKeepsTheWordsAndWritesNothing() {
        page("/revue?apres=c1");
        poser(contenu().actions().getFirst());
        var reponse = chargee.poster(
                feuille.chemin() + "/suivi/revue/a1",
                "version",
                "2",
                "statut",
                "EN_COURS",
                "decision",
                "Recruter en mai");
        assertThat(reponse.body()).contains("Recruter en mai").contains("Rien n’est enregistré");
        assertThat(contenu().actions().getFirst().suivi().notes()).isEmpty();
    }
}
