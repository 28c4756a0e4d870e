package fr.maillage.couverture.acces;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.territoire.Coordonnees;
import java.util.ArrayList;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArbreKdTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 7, 8, 9, 16, 17, 63, 64, 65, 1000})
    void theNearestPointIsTheFirstAmongTheNearestWhateverTheirNumber(int nombre) {
        var hasard = new Random(nombre);
        var points = sphere(hasard, nombre);
        var recherche = new ArbreKd(points).new Recherche();
        int[] groupes = IntStream.range(0, nombre).map(i -> hasard.nextInt(3)).toArray();
        for (int question = 0; question < 200; question++) {
            double[] q = sphere(hasard, 1).xyz;
            if (Double.isNaN(q[0])) {
                continue;
            }
            double borne = hasard.nextBoolean() ? Double.POSITIVE_INFINITY : 0.01 * hasard.nextDouble();
            int exclu = hasard.nextInt(3);
            assertThat(recherche.plusProche(q[0], q[1], q[2], borne))
                    .isEqualTo(premier(points, q, borne, new int[nombre], -1));
            assertThat(recherche.plusProcheHorsDe(q[0], q[1], q[2], borne, groupes, exclu))
                    .isEqualTo(premier(points, q, borne, groupes, exclu));
        }
    }

    private static int premier(Sphere points, double[] q, double borne, int[] groupes, int exclu) {
        int premier = -1;
        double corde2 = borne;
        for (int i = 0; i < points.nombre(); i++) {
            double d = points.corde2(i, q[0], q[1], q[2]);
            if (d < corde2 && groupes[i] != exclu) {
                corde2 = d;
                premier = i;
            }
        }
        return premier;
    }

    @Test
    void everyPointWithinReachIsToldOnce() {
        var hasard = new Random(5);
        var points = sphere(hasard, 700);
        var arbre = new ArbreKd(points);
        for (int question = 0; question < 100; question++) {
            double[] q = sphere(hasard, 1).xyz;
            double corde2 = hasard.nextDouble() * hasard.nextDouble() * 4;
            var dits = new ArrayList<Integer>();
            arbre.autour(q[0], q[1], q[2], corde2, dits::add);
            assertThat(dits)
                    .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 700)
                            .filter(i -> points.corde2(i, q[0], q[1], q[2]) <= corde2)
                            .boxed()
                            .toList());
        }
    }

    @Test
    void aTreeWithoutKnownPointFindsNothing() {
        assertThat(new ArbreKd(new Sphere(3)).new Recherche().plusProche(1, 0, 0, Double.POSITIVE_INFINITY))
                .isEqualTo(-1);
    }

    /** Over the whole Earth, with twins, poles, both sides of the antimeridian, and points that nobody knows. */
    private static Sphere sphere(Random hasard, int nombre) {
        var points = new Sphere(nombre);
        for (int i = 0; i < nombre; i++) {
            points.poser(
                    i,
                    switch (hasard.nextInt(nombre == 1 ? 4 : 6)) {
                        case 0 -> new Coordonnees(hasard.nextBoolean() ? 180 : -180, hasard.nextInt(10));
                        case 1 -> new Coordonnees(hasard.nextInt(360) - 180, hasard.nextBoolean() ? 90 : -90);
                        case 4 -> null;
                        case 5 -> new Coordonnees(5, 48);
                        default -> new Coordonnees(360 * hasard.nextDouble() - 180, 180 * hasard.nextDouble() - 90);
                    });
        }
        return points;
    }
}
