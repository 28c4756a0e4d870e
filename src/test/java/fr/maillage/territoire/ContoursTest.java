package fr.maillage.territoire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.maillage.territoire.topologie.Anneaux;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped outlines of France, read once. */
class ContoursTest {
    private static final Territoires FRANCE = TablesDesTerritoires.duProgramme().territoires();
    private static final Contours CONTOURS = Contours.enArrierePlan(TablesDesTerritoires.duProgramme(), FRANCE);

    private static Perimetre perimetre(Niveau niveau, String code) {
        return FRANCE.perimetre(niveau, code).orElseThrow();
    }

    private static int position(String code) {
        return FRANCE.position(code).orElseThrow();
    }

    private static double aire(Contour contour) {
        return contour.polygones().stream()
                .flatMap(List::stream)
                .mapToDouble(Anneaux::aireSignee)
                .sum();
    }

    private static double aireDesCommunes(Perimetre perimetre) {
        return perimetre
                .positions()
                .mapToObj(CONTOURS::commune)
                .mapToDouble(c -> c.map(ContoursTest::aire).orElse(0.0))
                .sum();
    }

    @Test
    void drawEveryCommuneButTheSevenCreatedAnewAndTheOverseasCollectivities() {
        var sans = IntStream.range(0, FRANCE.communes().size())
                .filter(i -> CONTOURS.commune(i).isEmpty())
                .mapToObj(FRANCE::commune)
                .toList();
        assertThat(sans)
                .filteredOn(
                        c -> !FRANCE.departement(c.departement()).orElseThrow().collectivite())
                .extracting(Commune::code)
                .containsExactly("14666", "15031", "15035", "15047", "15171", "85165", "85212");
        assertThat(sans).hasSize(101);
        assertThat(CONTOURS.voisines(position("85165"))).isEmpty();
    }

    @Test
    void keepTheAreaOfTheCommunesInEveryEpciAndDepartement() {
        for (Epci epci : FRANCE.epcis()) {
            Perimetre perimetre = perimetre(Niveau.EPCI, epci.code());
            assertThat(aire(CONTOURS.contour(perimetre)))
                    .as(epci.nom())
                    .isCloseTo(aireDesCommunes(perimetre), within(1e-9));
        }
        assertThat(aire(CONTOURS.contour(FRANCE.france()))).isCloseTo(aireDesCommunes(FRANCE.france()), within(1e-6));
    }

    @Test
    void drawMeuseInOnePieceAroundItsTwoEnclaves() {
        Contour meuse = CONTOURS.contour(perimetre(Niveau.DEPARTEMENT, "55"));
        assertThat(meuse.polygones()).hasSize(1);
        assertThat(meuse.polygones().getFirst().stream().skip(1).map(ContoursTest::departementDansLeTrou))
                .as("Othe, and a part of another commune of Meurthe-et-Moselle")
                .containsExactly("54", "54");
        Emprise emprise = CONTOURS.emprise(perimetre(Niveau.DEPARTEMENT, "55")).orElseThrow();
        assertThat(emprise.ouest()).isCloseTo(4.89, within(0.01));
        assertThat(emprise.nord()).isCloseTo(49.62, within(0.01));
    }

    /** Code of the département that fills a hole, known from a point inside it. */
    private static String departementDansLeTrou(double[] trou) {
        double x = (trou[0] + trou[4]) / 2;
        double y = (trou[1] + trou[5]) / 2;
        return FRANCE.departements().stream()
                .map(Departement::code)
                .filter(code -> CONTOURS.contour(perimetre(Niveau.DEPARTEMENT, code)).polygones().stream()
                        .anyMatch(p -> Anneaux.contient(p.getFirst(), x, y)
                                && p.stream().skip(1).noneMatch(t -> Anneaux.contient(t, x, y))))
                .findFirst()
                .orElse("nobody");
    }

    @Test
    void leaveOutLakesAndForeignEnclaves() {
        List<double[]> trous = CONTOURS.contour(FRANCE.france()).polygones().stream()
                .flatMap(p -> p.stream().skip(1))
                .toList();
        assertThat(trous).hasSize(2);
        assertThat(trous).as("étang de Berre").anyMatch(t -> Anneaux.contient(t, 5.10, 43.46));
        assertThat(trous).as("Llívia, in Spain").anyMatch(t -> Anneaux.contient(t, 1.98, 42.47));
    }

    @Test
    void turnAsGeoJsonWants() {
        for (Departement departement : FRANCE.departements()) {
            Contour contour = CONTOURS.contour(perimetre(Niveau.DEPARTEMENT, departement.code()));
            assertThat(contour.polygones()).as(departement.nom()).allSatisfy(polygone -> {
                assertThat(Anneaux.aireSignee(polygone.getFirst())).isPositive();
                assertThat(polygone.stream().skip(1))
                        .allSatisfy(trou -> assertThat(Anneaux.aireSignee(trou)).isNegative());
            });
        }
    }

    @Test
    void findTheHoleThatAnEnclaveMakes() {
        // Valréas and three other communes of Vaucluse lie inside Drôme.
        Contour drome = CONTOURS.contour(perimetre(Niveau.DEPARTEMENT, "26"));
        Coordonnees valreas = CONTOURS.pointInterieur(position("84138")).orElseThrow();
        assertThat(drome.polygones())
                .anySatisfy(polygone -> assertThat(polygone.stream().skip(1))
                        .anyMatch(trou -> Anneaux.contient(trou, valreas.longitude(), valreas.latitude())));
    }

    @Test
    void knowNeighboursBothWays() {
        assertThat(IntStream.of(CONTOURS.voisines(position("55545")))
                        .mapToObj(i -> FRANCE.commune(i).nom()))
                .contains("Belleville-sur-Meuse", "Thierville-sur-Meuse", "Fleury-devant-Douaumont")
                .doesNotContain("Verdun");
        var hasard = new Random(7);
        for (int k = 0; k < 200; k++) {
            int commune = hasard.nextInt(FRANCE.communes().size());
            assertThat(IntStream.of(CONTOURS.voisines(commune)).boxed())
                    .allSatisfy(v -> assertThat(CONTOURS.voisines(v)).contains(commune));
        }
    }

    @Test
    void putLabelsInsideTheirCommune() {
        for (int i = 0; i < FRANCE.communes().size(); i += 37) {
            Contour contour = CONTOURS.commune(i).orElse(new Contour(List.of()));
            if (!contour.vide() && aire(contour) > 0) {
                Coordonnees point = CONTOURS.pointInterieur(i).orElseThrow();
                assertThat(contour.polygones())
                        .as(FRANCE.commune(i).nom())
                        .anyMatch(p -> Anneaux.contient(p.getFirst(), point.longitude(), point.latitude())
                                && p.stream()
                                        .skip(1)
                                        .noneMatch(t -> Anneaux.contient(t, point.longitude(), point.latitude())));
            }
        }
    }

    @Test
    void nameTheNeighboursOfATerritoryLongestBorderFirst() {
        assertThat(CONTOURS.epciVoisins(perimetre(Niveau.EPCI, "245501184")))
                .extracting(Epci::nom)
                .startsWith("CC Côtes de Champagne et Val de Saulx")
                .contains("CA de Bar-le-Duc - Sud Meuse")
                .doesNotContain("CC du Pays de Revigny-sur-Ornain");
        assertThat(CONTOURS.departementsVoisins(perimetre(Niveau.DEPARTEMENT, "55")))
                .extracting(Departement::code)
                .containsExactlyInAnyOrder("54", "51", "08", "52", "88");
        assertThat(CONTOURS.departementsVoisins(perimetre(Niveau.DEPARTEMENT, "974")))
                .isEmpty();
    }

    @Test
    void drawTheLimitsBetweenEpciOnce() {
        Perimetre meuse = perimetre(Niveau.DEPARTEMENT, "55");
        int[] epciDe = FRANCE.epciDe();
        List<double[]> limites = CONTOURS.frontieres(meuse, i -> epciDe[i]);
        assertThat(limites).isNotEmpty().allSatisfy(l -> assertThat(l.length).isGreaterThanOrEqualTo(4));
        var segments = limites.stream()
                .flatMap(l -> IntStream.iterate(0, i -> i + 3 < l.length, i -> i + 2)
                        .mapToObj(i -> Math.min(l[i], l[i + 2]) + " " + Math.max(l[i], l[i + 2]) + " "
                                + Math.min(l[i + 1], l[i + 3]) + " " + Math.max(l[i + 1], l[i + 3])))
                .toList();
        assertThat(segments).as("each stretch once").doesNotHaveDuplicates();
        assertThat(CONTOURS.frontieres(meuse, i -> 0))
                .as("one group has no limit")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"55545", "97105", "29155"})
    void writeGeoJsonThatCloses(String code) {
        Contour contour = CONTOURS.commune(position(code)).orElseThrow();
        String json = contour.geoJson(4);
        assertThat(json)
                .startsWith(contour.polygones().size() == 1 ? "{\"type\":\"Polygon\"" : "{\"type\":\"MultiPolygon\"")
                .doesNotContain("E", "NaN", " ");
        assertThat(json.chars().filter(c -> c == '[').count())
                .isEqualTo(json.chars().filter(c -> c == ']').count());
    }

    @Test
    void writeShortNumbersInGeoJson() {
        var contour =
                new Contour(List.of(List.of(new double[] {-0.00001, 1, -61.50004, 2.000049, 3.1, -0.05, -0.00001, 1})));
        assertThat(contour.geoJson(4))
                .isEqualTo("{\"type\":\"Polygon\",\"coordinates\":[[[0,1],[-61.5,2],[3.1,-0.05],[0,1]]]}");
    }

    @Test
    void giveAnEmptyOutlineWhereNothingIsDrawn() {
        Perimetre polynesie = perimetre(Niveau.DEPARTEMENT, "987");
        assertThat(CONTOURS.contour(polynesie).vide()).isTrue();
        assertThat(CONTOURS.emprise(polynesie)).isEmpty();
        assertThat(CONTOURS.contour(polynesie).geoJson(4)).isEqualTo("{\"type\":\"MultiPolygon\",\"coordinates\":[]}");
    }
}
