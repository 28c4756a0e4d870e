package fr.maillage.territoire.topologie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** On a chessboard of square communes, where every outline can be checked by counting squares. */
class AssemblageTest {
    /** Squares of side 1 on a grid, clockwise, sharing their sides as arcs. */
    private static Topologie damier(int largeur, int hauteur) {
        var arcs = new ArrayList<int[]>();
        Map<String, Integer> indices = new LinkedHashMap<>();
        var codes = new ArrayList<String>();
        int[][][][] formes = new int[largeur * hauteur][][][];
        for (int x = 0; x < largeur; x++) {
            for (int y = 0; y < hauteur; y++) {
                int[][] coins = {{x, y}, {x, y + 1}, {x + 1, y + 1}, {x + 1, y}, {x, y}};
                int[] anneau = new int[4];
                for (int k = 0; k < 4; k++) {
                    int[] de = coins[k];
                    int[] a = coins[k + 1];
                    Integer inverse = indices.get(a[0] + "," + a[1] + ">" + de[0] + "," + de[1]);
                    if (inverse == null) {
                        indices.put(de[0] + "," + de[1] + ">" + a[0] + "," + a[1], arcs.size());
                        anneau[k] = arcs.size();
                        arcs.add(new int[] {de[0], de[1], a[0], a[1]});
                    } else {
                        anneau[k] = ~inverse;
                    }
                }
                formes[codes.size()] = new int[][][] {{anneau}};
                codes.add(String.format("%02d%02d", x, y));
            }
        }
        return new Topologie(new Topologie.Grille(1, 1, 0, 0), arcs.toArray(int[][]::new), codes, formes);
    }

    private static List<List<double[]>> dissoudre(Topologie topologie, BitSet dedans) {
        return new Assemblage(topologie).polygones(new Cotes(topologie).bord(dedans::get));
    }

    private static BitSet cases(Topologie topologie, Set<String> codes) {
        var dedans = new BitSet();
        codes.forEach(code -> dedans.set(topologie.codes().indexOf(code)));
        return dedans;
    }

    private static double aire(List<List<double[]>> polygones) {
        return polygones.stream()
                .flatMap(List::stream)
                .mapToDouble(Anneaux::aireSignee)
                .sum();
    }

    @Test
    void dissolvesTwoNeighboursIntoOneRingCounterClockwise() {
        Topologie damier = damier(3, 3);
        var polygones = dissoudre(damier, cases(damier, Set.of("0000", "0100")));
        assertThat(polygones).hasSize(1);
        assertThat(polygones.getFirst()).hasSize(1);
        assertThat(Anneaux.aireSignee(polygones.getFirst().getFirst())).isEqualTo(2);
    }

    @Test
    void leavesAHoleWhereTheMiddleIsMissing() {
        Topologie damier = damier(3, 3);
        BitSet couronne = cases(damier, Set.copyOf(damier.codes()));
        couronne.clear(damier.codes().indexOf("0101"));
        var polygones = dissoudre(damier, couronne);
        assertThat(polygones).hasSize(1);
        assertThat(polygones.getFirst()).hasSize(2);
        assertThat(Anneaux.aireSignee(polygones.getFirst().get(0))).isEqualTo(9);
        assertThat(Anneaux.aireSignee(polygones.getFirst().get(1)))
                .as("a hole turns the other way")
                .isEqualTo(-1);
    }

    @Test
    void nestsAnIslandInTheHoleOfItsOwnRing() {
        Topologie damier = damier(5, 5);
        BitSet dedans = cases(damier, Set.copyOf(damier.codes()));
        for (int x = 1; x <= 3; x++) {
            for (int y = 1; y <= 3; y++) {
                dedans.set(damier.codes().indexOf(String.format("%02d%02d", x, y)), x == 2 && y == 2);
            }
        }
        var polygones = dissoudre(damier, dedans);
        assertThat(polygones).extracting(List::size).containsExactlyInAnyOrder(2, 1);
        assertThat(aire(polygones)).isEqualTo(25 - 9 + 1);
    }

    @Test
    void cutsInTwoWhatOnlyTouchesByACorner() {
        Topologie damier = damier(2, 2);
        var polygones = dissoudre(damier, cases(damier, Set.of("0000", "0101")));
        assertThat(polygones)
                .hasSize(2)
                .allSatisfy(p -> assertThat(p.getFirst()).hasSize(10));
    }

    @Test
    void keepsTheAreaOfAnySetOfSquares() {
        Topologie damier = damier(6, 6);
        var hasard = new Random(55);
        for (int essai = 0; essai < 300; essai++) {
            var dedans = new BitSet();
            for (int i = 0; i < 36; i++) {
                dedans.set(i, hasard.nextInt(3) > 0);
            }
            var polygones = dissoudre(damier, dedans);
            assertThat(aire(polygones)).isCloseTo(dedans.cardinality(), within(1e-9));
            assertThat(polygones).allSatisfy(p -> {
                assertThat(Anneaux.aireSignee(p.getFirst())).isPositive();
                p.stream()
                        .skip(1)
                        .forEach(trou -> assertThat(Anneaux.aireSignee(trou)).isNegative());
                p.forEach(anneau -> assertThat(anneau[0]).isEqualTo(anneau[anneau.length - 2]));
            });
        }
    }

    @Test
    void joinsLimitsIntoLongLines() {
        Topologie damier = damier(2, 3);
        var cotes = new Cotes(damier);
        int[] entreColonnes = java.util.stream.IntStream.range(0, cotes.nombreDArcs())
                .filter(a ->
                        cotes.endroit(a) >= 0 && cotes.envers(a) >= 0 && cotes.endroit(a) / 3 != cotes.envers(a) / 3)
                .toArray();
        var lignes = new Assemblage(damier).lignes(entreColonnes);
        assertThat(entreColonnes).hasSize(3);
        assertThat(lignes).hasSize(1);
        assertThat(lignes.getFirst()).as("four points in a row").hasSize(8);
    }

    @Test
    void putsTheLabelInsideEvenOfAHorseshoe() {
        double[] fer = {0, 0, 10, 0, 10, 10, 8, 10, 8, 2, 2, 2, 2, 10, 0, 10, 0, 0};
        var point = PointInterieur.de(List.of(List.of(fer)));
        assertThat(Anneaux.contient(fer, point.longitude(), point.latitude())).isTrue();
    }

    @Test
    void writesWhatItReads() throws IOException {
        Topologie damier = damier(3, 2);
        byte[] ecrit = EcritureTopoJson.ecrire(damier);
        Topologie lu = LectureTopoJson.lire(new GZIPInputStream(new ByteArrayInputStream(ecrit)), "code");
        assertThat(EcritureTopoJson.ecrire(lu)).isEqualTo(ecrit);
        assertThat(lu.codes()).isEqualTo(damier.codes());
        assertThat(lu.formes()).isDeepEqualTo(damier.formes());
    }

    @Test
    void readsTheCodeFromThePropertiesAndDropsTheRest() {
        Topologie lu = LectureTopoJson.lire(
                new ByteArrayInputStream("""
                        {"type":"Topology","transform":{"scale":[0.5,0.5],"translate":[5,49]},"bbox":[1,2,3,4],
                         "objects":{"c":{"type":"GeometryCollection","geometries":[
                          {"type":"MultiPolygon","properties":{"nom":"B","code":"55002"},"arcs":[[[0]],[[1]]]},
                          {"type":"Polygon","properties":{"code":"55001"},"arcs":[[2]]}]}},
                         "arcs":[[[0,0],[0,1],[1,0],[-1,-1]],[[4,0],[0,1],[1,0],[-1,-1]],[[8,0,7],[0,1],[1,0],[-1,-1]]]}
                        """.replace("[8,0,7]", "[8,0]").getBytes(StandardCharsets.UTF_8)), "code");
        assertThat(lu.codes()).containsExactly("55001", "55002");
        assertThat(lu.formes()[1]).as("two polygons").hasDimensions(2, 1);
        assertThat(lu.anneau(new int[] {0})).containsExactly(5, 49, 5, 49.5, 5.5, 49.5, 5, 49);
        assertThat(lu.limiteeA(Set.of("55001")).arcs()).as("unused arcs go").hasDimensions(1, 8);
    }

    @Test
    void refusesWhatIsNotATopology() {
        for (String faux :
                List.of("", "{}", "{\"arcs\":[", "[1]", "{\"type\":\"FeatureCollection\",\"features\":[]}")) {
            assertThatThrownBy(() -> LectureTopoJson.lire(
                            new ByteArrayInputStream(faux.getBytes(StandardCharsets.UTF_8)), "code"))
                    .as(faux)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
