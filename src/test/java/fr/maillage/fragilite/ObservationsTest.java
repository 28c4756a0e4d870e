package fr.maillage.fragilite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.fragilite.Ecart.Direction;
import fr.maillage.territoire.Niveau;
import fr.maillage.territoire.Perimetre;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObservationsTest {
    private static final double RIEN = Double.NaN;
    private static final SeuilsDEcart SEUILS = new SeuilsDEcart(0.3, 1);

    @ParameterizedTest(name = "{0} contre {1}")
    @CsvSource({
        "0.6, 0.7, PROCHE, false",
        "0.7, 0.4, PLUS_FRAGILE, false",
        "0.4, 0.7, MOINS_FRAGILE, false",
        // 0.94 and 0.65 differ by 0.29 but are shown 0,9 and 0,7; 0.95 and 0.64 are shown 1,0 and 0,6.
        "0.94, 0.65, PROCHE, false",
        "0.95, 0.66, PLUS_FRAGILE, false",
        "1.3, 0.3, PLUS_FRAGILE, true",
        "-1.8, 0.7, MOINS_FRAGILE, true",
        "-0.04, 0.04, PROCHE, false"
    })
    void wordsFollowTheFiguresAsTheyAreShown(double territoire, double reference, Direction direction, boolean net) {
        Ecart ecart = Ecart.entre(territoire, reference, SEUILS);
        assertThat(ecart.direction()).isEqualTo(direction);
        assertThat(ecart.net()).isEqualTo(net);
    }

    @Test
    void figuresThatShowTheSameAreCloseHoweverSmallTheThresholds() {
        assertThat(Ecart.entre(0.12, 0.08, new SeuilsDEcart(1e-9, 1e-8)).direction())
                .isEqualTo(Direction.PROCHE);
    }

    @Test
    void sentencesSayWhatDepartsWhichWayAndHowMuch() {
        List<Observation> observations = Observations.de(monde().calculer(modele()), monde().indicateurs(), epci("a"));
        assertThat(lisibles(observations.getFirst()))
                .containsExactly(
                        // Chômage: (−3 −2 −1 −1 + 0) / 5; étrangers: (3 + 2 + 0 − 1 − 2) / 5; poverty is the same
                        // everywhere.
                        "Sur cet axe, l’intercommunalité est moins fragile que l’ensemble du Département 55 (-0,3 contre 0,0).",
                        "Le chômage (-1,4 contre 0,0) y pèse nettement moins ; en revanche, la part des étrangers (0,4 contre 0,0)"
                                + " y pèse plus ; la pauvreté (0,0 contre 0,0) y pèse à peu près autant.");
    }

    private static List<String> lisibles(Observation observation) {
        return observation.phrases().stream()
                .map(p -> p.replace('\u202f', ' ').replace('\u00a0', ' ').replace('\u2212', '-'))
                .toList();
    }

    private static Perimetre epci(String code) {
        return monde().territoires().perimetre(Niveau.EPCI, code).orElseThrow();
    }

    private static ModeleIndice modele() {
        return PetitMonde.points("taux-chomage", "part-etrangers", "taux-pauvrete");
    }

    private static PetitMonde monde() {
        var monde = new PetitMonde();
        for (int i = 0; i < 10; i++) {
            monde.commune("55", i < 5 ? "a" : "b", 100);
        }
        return monde.indicateur("taux-chomage", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)
                .indicateur("part-etrangers", 10, 9, 6, 4, 2, 8, 7, 5, 3, 1)
                .indicateur("taux-pauvrete", 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
    }

    @Test
    void missingAndEstimatedIndicatorsAreNamed() {
        var monde = new PetitMonde();
        for (int i = 0; i < 10; i++) {
            monde.commune("55", i < 5 ? "a" : "b", 100);
        }
        boolean[] estimees = {true, true, true, false, false, false, false, false, false, false};
        monde.indicateur("taux-chomage", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)
                .indicateur("taux-pauvrete", new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, estimees)
                .sansSource("part-etrangers");
        Observation observation = Observations.de(monde.calculer(modele()), monde.indicateurs(), epci("a"))
                .getFirst();
        assertThat(observation.manquants()).containsExactly("part-etrangers");
        assertThat(lisibles(observation).getLast())
                .isEqualTo(
                        "Il manque ici une donnée : la part des étrangers ; la pauvreté repose sur une estimation pour 60 %"
                                + " des habitants.");
    }

    @Test
    void axesThatDoNotRestOnTheSameIndicatorsAreNotCompared() {
        var monde = new PetitMonde();
        for (int i = 0; i < 10; i++) {
            monde.commune("55", i < 5 ? "a" : "b", 100);
        }
        monde.indicateur("taux-chomage", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)
                .indicateur("taux-pauvrete", RIEN, RIEN, RIEN, RIEN, RIEN, 1, 2, 3, 4, 5)
                .sansSource("part-etrangers");
        Observation observation = Observations.de(monde.calculer(modele()), monde.indicateurs(), epci("a"))
                .getFirst();
        assertThat(observation.ecart()).isEmpty();
        assertThat(lisibles(observation).getFirst()).contains("n’ont pas les mêmes indicateurs");
        Relecture.verifier(observation, SEUILS);
    }

    @Test
    void nothingIsSaidOfAnAxisWithoutValue() {
        var monde = new PetitMonde().commune("55", "a", 0).commune("55", "b", 10);
        monde.indicateur("taux-chomage", 1, 2).indicateur("taux-pauvrete", 1, 2).indicateur("part-etrangers", 1, 2);
        IndiceDeFrance indice = monde.calculer(modele());
        Perimetre vide = indice.territoires().perimetre(Niveau.COMMUNE, "00000").orElseThrow();
        assertThat(lisibles(Observations.de(indice, monde.indicateurs(), vide).getFirst()))
                .containsExactly("Aucun indicateur de cet axe n’a de valeur ici : rien ne peut en être dit.");
    }

    @Test
    void anIndicatorWithoutWordsIsNamedByItsTitle() {
        var monde =
                new PetitMonde().commune("54", "a", 10).commune("55", "b", 10).indicateur("neuf", 1, 2);
        Observation observation = Observations.de(
                        monde.calculer(PetitMonde.points("neuf")),
                        monde.indicateurs(),
                        monde.territoires().perimetre(Niveau.DEPARTEMENT, "54").orElseThrow())
                .getFirst();
        assertThat(lisibles(observation))
                .containsExactly(
                        "Sur cet axe, le département est nettement moins fragile que l’ensemble de la France (-1,0 contre 0,0).",
                        "L’indicateur « Libellé de neuf » (-1,0 contre 0,0) y pèse nettement moins.");
    }

    @Test
    void theReferenceIsTheDepartementAndFranceAboveIt() {
        var monde = new PetitMonde()
                .commune("54", "a", 10)
                .commune("55", "b", 10)
                .commune("55", "b", 30)
                .commune("54", "b", 35);
        var territoires = monde.territoires();
        assertThat(reference(territoires, Niveau.COMMUNE, "00001")).isEqualTo("55");
        assertThat(reference(territoires, Niveau.EPCI, "b"))
                .as("40 inhabitants of 75")
                .isEqualTo("55");
        assertThat(reference(territoires, Niveau.DEPARTEMENT, "55")).isEqualTo("FR");
        assertThat(Observations.reference(territoires, territoires.france())).isEmpty();
        var paris =
                new PetitMonde().commune("54", "a", 10).commune("75", "b", 10).territoires();
        assertThat(reference(paris, Niveau.COMMUNE, "00001"))
                .as("a commune that is its département")
                .isEqualTo("FR");
    }

    private static String reference(fr.maillage.territoire.Territoires territoires, Niveau niveau, String code) {
        Perimetre perimetre = territoires.perimetre(niveau, code).orElseThrow();
        return Observations.reference(territoires, perimetre).orElseThrow().code();
    }

    @Test
    void noSentenceContradictsItsFigureInAThousandRandomTerritories() {
        var hasard = new Random(5);
        var monde = new PetitMonde();
        int n = 6000;
        double[][] valeurs = new double[3][n];
        boolean[][] estimees = new boolean[3][n];
        for (int i = 0; i < n; i++) {
            monde.commune("d" + i % 20, "e" + i % 1000, hasard.nextInt(300));
            for (int k = 0; k < 3; k++) {
                valeurs[k][i] = hasard.nextInt(4) == 0 ? RIEN : hasard.nextInt(60);
                estimees[k][i] = !Double.isNaN(valeurs[k][i]) && hasard.nextBoolean();
            }
        }
        monde.indicateur("taux-chomage", valeurs[0], estimees[0])
                .indicateur("part-etrangers", valeurs[1], estimees[1])
                .indicateur("taux-pauvrete", valeurs[2], estimees[2]);
        IndiceDeFrance indice = monde.calculer(modele());
        int verifies = 0;
        for (var epci : indice.territoires().epcis()) {
            Perimetre perimetre =
                    indice.territoires().perimetre(Niveau.EPCI, epci.code()).orElseThrow();
            for (Observation observation : Observations.de(indice, monde.indicateurs(), perimetre)) {
                verifies += Relecture.verifier(observation, SEUILS);
            }
        }
        assertThat(verifies).isGreaterThan(3000);
    }
}
