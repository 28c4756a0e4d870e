package fr.maillage.feuillederoute.priorisation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.compte.Role;
import fr.maillage.feuillederoute.DansUneFeuilleDeRoute;
import fr.maillage.feuillederoute.modele.Chantier;
import fr.maillage.feuillederoute.modele.MethodeDePriorite;
import fr.maillage.feuillederoute.modele.Niveau;
import fr.maillage.site.Site;
import fr.maillage.site.Visiteur;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Priorities are noted by several, ranked, decided; the decision stays with its method. */
@Site
class PriorisationTest extends DansUneFeuilleDeRoute {
    private static final List<Chantier> CHANTIERS =
            List.of(Chantier.nouveau("c1", 1, "1.a", "Un", "d1"), Chantier.nouveau("c2", 2, "1.b", "Deux", "d1"));

    @BeforeEach
    void ecrireDeuxChantiers() {
        poserUneBranche();
        poser(CHANTIERS.get(0), CHANTIERS.get(1));
    }

    private static Notation note(String element, String compte, Map<Critere, Integer> notes) {
        return new Notation(element, compte, notes);
    }

    private static List<String> ordre(MethodeDePriorite methode, Notation... notations) {
        return Classement.de(methode, CHANTIERS, List.of(notations)).lignes().stream()
                .map(l -> l.element().id()
                        + l.score().map(s -> " " + s.toPlainString()).orElse(" –"))
                .toList();
    }

    @Test
    void pointsAddUpNotesAreAveragedAndEffortCountsAgainst() {
        assertThat(ordre(
                        MethodeDePriorite.POINTS,
                        note("c1", "x", Map.of(Critere.POINTS, 2)),
                        note("c2", "x", Map.of(Critere.POINTS, 3)),
                        note("c1", "y", Map.of(Critere.POINTS, 5))))
                .containsExactly("c1 7", "c2 3");
        assertThat(ordre(
                        MethodeDePriorite.NUF,
                        note("c1", "x", Map.of(Critere.NOUVEAU, 2, Critere.UTILE, 4, Critere.FAISABLE, 6)),
                        note("c1", "y", Map.of(Critere.NOUVEAU, 4)),
                        note("c2", "y", Map.of(Critere.NOUVEAU, 10, Critere.UTILE, 10))))
                .containsExactly("c1 13", "c2 –");
        assertThat(ordre(
                        MethodeDePriorite.IMPACT_EFFORT,
                        note("c1", "x", Map.of(Critere.IMPACT, 8, Critere.EFFORT, 9)),
                        note("c2", "x", Map.of(Critere.IMPACT, 5, Critere.EFFORT, 2))))
                .containsExactly("c2 3", "c1 -1");
    }

    private String chemin() {
        return feuille.chemin() + "/priorisation";
    }

    private int noter(Visiteur visiteur, String... champs) {
        visiteur.lire(chemin());
        return visiteur.poster(chemin() + "/notes", champs).statusCode();
    }

    @Test
    void twoAccountsNoteAndTheDecisionIsWrittenWithItsMethodAndItsReason() {
        var autre = comptes.visiteur(comptes.creer(Role.CHARGE_DE_MISSION, "departement:24"));
        assertThat(noter(chargee, "points-c1", "4", "points-c2", "6")).isEqualTo(302);
        assertThat(noter(autre, "points-c2", "9")).isEqualTo(302);
        assertThat(chargee.lire(chemin()).body())
                .contains("comptes ont noté")
                .containsSubsequence("Deux", ">15<", "Un");
        chargee.poster(
                chemin() + "/decision",
                "niveau-c2",
                "ELEVE",
                "niveau-c1",
                "NON_FIXE",
                "motif",
                "Vote du groupe projet");
        var deux = (Chantier) contenu().element("c2").orElseThrow();
        assertThat(deux.priorite().niveau()).isEqualTo(Niveau.ELEVE);
        assertThat(deux.priorite().methode()).isEqualTo(MethodeDePriorite.POINTS);
        assertThat(deux.priorite().score()).isEqualByComparingTo("15");
        assertThat(deux.priorite().motif()).isEqualTo("Vote du groupe projet");
        assertThat(((Chantier) contenu().element("c1").orElseThrow()).priorite().methode())
                .isEqualTo(MethodeDePriorite.AUCUNE);
    }

    @Test
    void tooManyPointsOrAWrongNoteAreToldAndNothingIsKept() {
        chargee.lire(chemin());
        var trop = chargee.poster(chemin() + "/notes", "points-c1", "8", "points-c2", "7");
        assertThat(trop.body()).contains("retirez-en 5", "value=\"8\"");
        var faux = chargee.poster(chemin() + "/notes", "methode", "NUF", "utile-c1", "11", "faisable-c1", "<b>");
        assertThat(faux.body())
                .contains("écrivez une note de 1 à 10", "#utile-c1", "#faisable-c1")
                .doesNotContain("\"<b>");
        assertThat(chargee.lire(chemin()).body()).contains("0\u00a0compte a noté");
    }

    @Test
    void thePageOfImpactAndEffortDrawsWhatHasBothNotes() {
        noter(chargee, "methode", "IMPACT_EFFORT", "impact-c1", "8", "effort-c1", "3");
        assertThat(chargee.lire(chemin() + "?methode=IMPACT_EFFORT").body())
                .contains("class=\"matrice\"", ">1</text>")
                .doesNotContain(">2</text>");
    }
}
