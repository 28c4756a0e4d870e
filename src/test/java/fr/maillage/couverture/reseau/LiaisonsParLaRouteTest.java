package fr.maillage.couverture.reseau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.maillage.couverture.Liaisons;
import fr.maillage.couverture.LiaisonsAVolDOiseau;
import fr.maillage.couverture.ModeleDeTemps;
import fr.maillage.territoire.Coordonnees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ways between points of the made-up roads of {@link RoutesDEssai}. */
@SuppressWarnings("NullAway.Init")
class LiaisonsParLaRouteTest {
    private static final Liaisons REPLI = LiaisonsAVolDOiseau.de(new ModeleDeTemps("essai", "essai", 2, 0.9, "Essai."));

    @TempDir
    Path dossier;

    private final ConcurrentHashMap<Coordonnees, LiaisonsParLaRoute.Arbre> arbres = new ConcurrentHashMap<>();
    private ReseauRoutier reseau;

    @BeforeEach
    void ouvrir() throws IOException {
        reseau = ReseauRoutier.ouvrir(RoutesDEssai.ecrire(dossier), dossier.resolve("cache"));
    }

    @AfterEach
    void fermer() {
        reseau.close();
    }

    private Liaisons entre(Coordonnees... points) {
        return new LiaisonsParLaRoute(reseau, REPLI, List.of(points), arbres);
    }

    @Test
    void kilometresFollowTheRoadsAndTheWayBackIsAnotherWay() {
        var liaisons = entre(RoutesDEssai.OUEST, RoutesDEssai.MILIEU, RoutesDEssai.EST);
        double droit = RoutesDEssai.MILIEU.kilometresJusqua(RoutesDEssai.EST);
        assertThat(liaisons.kilometres(RoutesDEssai.MILIEU, RoutesDEssai.EST)).isEqualTo(droit, within(0.01));
        assertThat(liaisons.kilometres(RoutesDEssai.EST, RoutesDEssai.MILIEU))
                .as("one way: three sides of the block")
                .isGreaterThan(3 * droit);
        assertThat(liaisons.minutes(RoutesDEssai.EST, RoutesDEssai.MILIEU))
                .isGreaterThan(liaisons.minutes(RoutesDEssai.MILIEU, RoutesDEssai.EST));
        assertThat(liaisons.minutes(RoutesDEssai.EST, RoutesDEssai.EST)).isZero();
    }

    @Test
    void aPointOffTheRoadsOrUnknownIsCountedTheOtherWay() {
        var liaisons = entre(RoutesDEssai.OUEST, RoutesDEssai.LOIN);
        for (var autre : List.of(RoutesDEssai.LOIN, RoutesDEssai.MILIEU)) {
            assertThat(liaisons.minutes(RoutesDEssai.OUEST, autre)).isEqualTo(REPLI.minutes(RoutesDEssai.OUEST, autre));
            assertThat(liaisons.kilometres(autre, RoutesDEssai.OUEST))
                    .isEqualTo(REPLI.kilometres(autre, RoutesDEssai.OUEST));
        }
        assertThat(liaisons.mesure()).contains("par les routes").contains("vol d’oiseau × 1,3");
    }

    @Test
    void askersShareTreesAndANewPointIsLearnt() {
        var avant = entre(RoutesDEssai.OUEST, RoutesDEssai.MILIEU);
        double minutes = avant.minutes(RoutesDEssai.OUEST, RoutesDEssai.MILIEU);
        assertThat(arbres).containsOnlyKeys(RoutesDEssai.MILIEU);
        var arbre = arbres.get(RoutesDEssai.MILIEU);
        var apres = entre(RoutesDEssai.EST, RoutesDEssai.OUEST, RoutesDEssai.MILIEU);
        assertThat(apres.minutes(RoutesDEssai.OUEST, RoutesDEssai.MILIEU)).isEqualTo(minutes);
        assertThat(arbres.get(RoutesDEssai.MILIEU)).isSameAs(arbre);
        assertThat(apres.minutes(RoutesDEssai.EST, RoutesDEssai.MILIEU)).isGreaterThan(minutes);
        assertThat(apres.minutes(RoutesDEssai.OUEST, RoutesDEssai.MILIEU)).isEqualTo(minutes);
    }
}
