package fr.maillage.lieu.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.lieu.pages.Regroupement.Groupe;
import fr.maillage.lieu.pages.Regroupement.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Laws of the grouping of marks, on points drawn at random. */
class RegroupementTest {
    private static List<Point<Integer>> points(long graine) {
        var hasard = new Random(graine);
        var points = new ArrayList<Point<Integer>>();
        for (int i = 0; i < 400; i++) {
            points.add(new Point<>(2 + hasard.nextDouble(), 48 + hasard.nextDouble(), i));
        }
        return points;
    }

    private static double distance(Groupe<?> a, Groupe<?> b) {
        return Math.hypot(
                a.longitude() - b.longitude(), Regroupement.plan(a.latitude()) - Regroupement.plan(b.latitude()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void noTwoMarksCoverEachOtherAndNoPointIsLostOrCountedTwice(long graine) {
        for (double ecart : new double[] {0.003, 0.05, 0.4, 5}) {
            var groupes = Regroupement.grouper(points(graine), ecart);
            for (int i = 0; i < groupes.size(); i++) {
                for (int j = 0; j < i; j++) {
                    assertThat(distance(groupes.get(i), groupes.get(j))).isGreaterThanOrEqualTo(ecart);
                }
            }
            assertThat(groupes.stream().flatMap(g -> g.membres().stream()))
                    .hasSize(400)
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aSmallerGapMakesMoreMarksUntilEachPointHasItsOwn(long graine) {
        var nombres = new ArrayList<Integer>();
        for (double ecart : new double[] {5, 0.5, 0.05, 0.005, 1e-9}) {
            nombres.add(Regroupement.grouper(points(graine), ecart).size());
        }
        assertThat(nombres).isSorted().startsWith(1).endsWith(400);
    }
}
