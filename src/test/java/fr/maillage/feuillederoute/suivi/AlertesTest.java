package fr.maillage.feuillederoute.suivi;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.feuillederoute.modele.Action;
import fr.maillage.feuillederoute.modele.Calendrier;
import fr.maillage.feuillederoute.modele.Chantier;
import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.Defi;
import fr.maillage.feuillederoute.modele.Enjeu;
import fr.maillage.feuillederoute.modele.EtatDeFinancement;
import fr.maillage.feuillederoute.modele.EtatDeFrein;
import fr.maillage.feuillederoute.modele.Fonction;
import fr.maillage.feuillederoute.modele.Freins;
import fr.maillage.feuillederoute.modele.Gouvernance;
import fr.maillage.feuillederoute.modele.Json;
import fr.maillage.feuillederoute.modele.Mesure;
import fr.maillage.feuillederoute.modele.Moyens;
import fr.maillage.feuillederoute.modele.NatureDeDepense;
import fr.maillage.feuillederoute.modele.Participation;
import fr.maillage.feuillederoute.modele.Realite;
import fr.maillage.feuillederoute.modele.Statut;
import fr.maillage.feuillederoute.modele.Suivi;
import fr.maillage.feuillederoute.suivi.Alerte.Nature;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a roadmap says of itself on a day. */
class AlertesTest {
    private static final LocalDate JOUR = LocalDate.of(2026, 6, 15);
    private static final Gouvernance PILOTEE = new Gouvernance(
            List.of(new Gouvernance.Responsable("r1", Fonction.PILOTE, "Un service", "", "")),
            "",
            Participation.NON_FIXEE,
            "");

    private static Action action(Object... sections) {
        var action = Json.avec(Action.nouvelle("a1", 1, "", "Prêter des ordinateurs", "c1"), "gouvernance", PILOTEE);
        for (int i = 0; i < sections.length; i += 2) {
            action = Json.avec(action, (String) sections[i], (Record) sections[i + 1]);
        }
        return (Action) action;
    }

    private static Suivi statut(Statut statut) {
        return new Suivi(statut, "", "", List.of());
    }

    private static Calendrier fin(LocalDate fin) {
        return new Calendrier(null, fin, false, List.of());
    }

    private static List<Nature> natures(Action action) {
        return Alertes.de(Contenu.de(1, List.of(action)), JOUR, Map.of()).stream()
                .map(Alerte::nature)
                .toList();
    }

    @Test
    void anActionWithAPilotAndNoDateSaysNothing() {
        assertThat(natures(action())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-14, A_VENIR, ACTION_EN_RETARD",
        "2026-06-14, EN_COURS, ACTION_EN_RETARD",
        "2026-06-15, EN_COURS, ECHEANCE_PROCHE",
        "2026-07-15, EN_COURS, ECHEANCE_PROCHE",
    })
    void anEndThatPassedIsLateAndOneThatComesIsNear(LocalDate fin, Statut statut, Nature nature) {
        assertThat(natures(action("calendrier", fin(fin), "suivi", statut(statut))))
                .containsExactly(nature);
    }

    @ParameterizedTest
    @CsvSource({"2026-07-16, EN_COURS", "2026-06-14, REALISE", "2026-06-14, ABANDONNE"})
    void anEndThatIsFarOrAnActionThatIsClosedSaysNothing(LocalDate fin, Statut statut) {
        assertThat(natures(action("calendrier", fin(fin), "suivi", statut(statut))))
                .isEmpty();
    }

    @Test
    void whatIsBlockedComesFirstWithItsReason() {
        var bloquee = action(
                "calendrier", fin(JOUR.minusDays(1)), "suivi", new Suivi(Statut.BLOQUE, "Pas de local", "", List.of()));
        assertThat(Alertes.de(Contenu.de(1, List.of(bloquee)), JOUR, Map.of()))
                .extracting(Alerte::nature, Alerte::detail)
                .startsWith(org.assertj.core.groups.Tuple.tuple(Nature.BLOQUE, "Pas de local"));
    }

    @Test
    void aStepAndAnObstacleHaveTheirOwnDates() {
        var etape = new Calendrier.Etape("e1", "Choisir le lieu", JOUR.minusDays(3), false, null);
        var frein = new Freins.Frein("f1", "Pas de wifi", "", "", JOUR.minusDays(1), EtatDeFrein.A_LEVER, null);
        var leve = new Freins.Frein("f2", "Pas de clé", "", "", JOUR.minusDays(1), EtatDeFrein.LEVE, null);
        assertThat(natures(action(
                        "calendrier",
                        new Calendrier(null, null, false, List.of(etape)),
                        "freins",
                        new Freins(List.of(frein, leve), ""))))
                .containsExactly(Nature.ETAPE_EN_RETARD, Nature.FREIN_EN_RETARD);
    }

    @ParameterizedTest
    @CsvSource({"0, 100, 90, true", "0, 100, 100, false", "40, 10, 12, true", "40, 10, 9, false"})
    void aTargetIsMissedFromBelowOrFromAbove(String depart, String cible, String valeur, boolean manquee) {
        var indicateur = new Mesure.Indicateur(
                "i1", "Personnes", "", "", new BigDecimal(depart), new BigDecimal(cible), JOUR.minusDays(1));
        var releve = new Mesure.Releve("v1", "personnes", JOUR.minusDays(10), new BigDecimal(valeur), "");
        assertThat(natures(action("mesure", new Mesure(List.of(indicateur), List.of(releve)))))
                .isEqualTo(manquee ? List.of(Nature.CIBLE_DEPASSEE) : List.of());
    }

    @Test
    void aFicheUnderWayThatNobodyTouchedForThreeMonthsIsSilent() {
        var contenu = Contenu.de(1, List.of(action("suivi", statut(Statut.EN_COURS))));
        assertThat(Alertes.de(contenu, JOUR, Map.of("a1", JOUR.minusDays(91)))).hasSize(1);
        assertThat(Alertes.de(contenu, JOUR, Map.of("a1", JOUR.minusDays(90)))).isEmpty();
    }

    @Test
    void aChantierOfTwoEnjeuxCountsInBothAndOnceInTheWhole() {
        var argent = new Moyens(
                "",
                "",
                List.of(),
                List.of(
                        new Moyens.Depense(
                                "b1",
                                2026,
                                NatureDeDepense.FONCTIONNEMENT,
                                Realite.PREVU,
                                new BigDecimal("1200.50"),
                                ""),
                        new Moyens.Depense("b2", 2027, NatureDeDepense.FONCTIONNEMENT, Realite.PREVU, null, "")),
                List.of(new Moyens.Financement("f1", "État", new BigDecimal(800), EtatDeFinancement.VERSE, "", null)));
        var contenu = Contenu.de(
                1,
                List.of(
                        Enjeu.nouveau("e1", 1, "1", "Comment un\u00a0?"),
                        Enjeu.nouveau("e2", 2, "2", "Comment deux\u00a0?"),
                        Defi.nouveau("d1", 1, "1", "Un défi", List.of("e1", "e2")),
                        Chantier.nouveau("c1", 1, "1.a", "Un chantier", "d1"),
                        action("moyens", argent, "suivi", statut(Statut.REALISE))));
        for (var enjeu : contenu.enjeux()) {
            assertThat(Bilan.de(contenu, enjeu, List.of()).actions()).isEqualTo(1);
        }
        var bilan = Bilan.complet(contenu, List.of());
        assertThat(bilan.actions()).isEqualTo(1);
        assertThat(bilan.avancement()).isEqualTo(100);
        assertThat(bilan.argent().prevu()).isEqualByComparingTo("1200.5");
        assertThat(bilan.argent().accorde()).isEqualByComparingTo("800");
        assertThat(bilan.argent().sansMontant()).isEqualTo(1);
    }
}
