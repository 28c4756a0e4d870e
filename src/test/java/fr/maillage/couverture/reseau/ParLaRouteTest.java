package fr.maillage.couverture.reseau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.maillage.couverture.ModeleDeTemps;
import fr.maillage.couverture.Site;
import fr.maillage.couverture.acces.AVolDOiseau;
import fr.maillage.couverture.acces.Departs;
import fr.maillage.territoire.Commune;
import fr.maillage.territoire.Coordonnees;
import fr.maillage.territoire.Departement;
import fr.maillage.territoire.Territoires;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A made-up country: three communes along the roads of {@link RoutesDEssai}, a fourth far from them. */
@SuppressWarnings("NullAway.Init")
class ParLaRouteTest {
    private static final int OUEST = 0;
    private static final int MILIEU = 1;
    private static final int EST = 2;
    private static final int LOIN = 3;

    @TempDir
    Path dossier;

    private AVolDOiseau repli;
    private ReseauRoutier reseau;
    private ParLaRoute routes;

    @BeforeEach
    void ouvrir() throws IOException {
        var communes = List.of(
                commune("55001", RoutesDEssai.OUEST),
                commune("55002", RoutesDEssai.MILIEU),
                commune("55003", RoutesDEssai.EST),
                commune("55004", RoutesDEssai.LOIN));
        var territoires =
                new Territoires(communes, List.of(), List.of(new Departement("55", "Essai", "de l’Essai", false)));
        repli = new AVolDOiseau(new ModeleDeTemps("essai", "essai", 2, 0.9, "Essai."), Departs.de(territoires));
        reseau = ReseauRoutier.ouvrir(RoutesDEssai.ecrire(dossier), dossier.resolve("cache"));
        routes = new ParLaRoute(reseau, repli, territoires);
    }

    @AfterEach
    void fermer() {
        reseau.close();
    }

    private static Commune commune(String code, Coordonnees centre) {
        return new Commune(code, "Commune " + code, "55", null, 100, List.of(), centre, null, 9);
    }

    private static Site site(int commune, Coordonnees position) {
        return new Site("s" + commune, "Lieu", "", commune, position, false, false, Set.of(), "", 1);
    }

    @Test
    void onlyCommunesNearARoadStandOnTheNetwork() {
        assertThat(routes.communesSurLeReseau()).isEqualTo(3);
        assertThat(routes.calage()).contains("3 communes").contains("modèle essai");
    }

    @Test
    void theNearestByRoadIsNotAlwaysTheNearestAsTheCrowFlies() {
        // West and east are equally far from the middle; the road from the east goes round.
        var sites = List.of(site(EST, RoutesDEssai.EST), site(MILIEU, RoutesDEssai.MILIEU));
        var proches = routes.plusProches(sites);
        assertThat(proches.minutes()[OUEST]).isLessThan(routes.minutes(OUEST, sites.get(0)));
        assertThat(routes.minutes(EST, sites.get(1)))
                .as("one way: round the corner")
                .isGreaterThan(2.5 * routes.minutes(MILIEU, sites.get(0)));
    }

    @Test
    void insideACommuneAndOffTheNetworkTheOtherWayCounts() {
        var chezSoi = site(MILIEU, RoutesDEssai.MILIEU);
        assertThat(routes.minutes(MILIEU, chezSoi)).isEqualTo(repli.minutes(MILIEU, chezSoi));
        assertThat(routes.minutes(LOIN, chezSoi)).isEqualTo(repli.minutes(LOIN, chezSoi));
        var ailleurs = site(LOIN, RoutesDEssai.LOIN);
        assertThat(routes.minutes(OUEST, ailleurs)).isEqualTo(repli.minutes(OUEST, ailleurs));
    }

    /** The law that makes the three ways of asking one. */
    @Test
    void nearestAroundAndOneByOneAgree() {
        var sites =
                List.of(site(EST, RoutesDEssai.EST), site(OUEST, RoutesDEssai.OUEST), site(LOIN, RoutesDEssai.LOIN));
        var proches = routes.plusProches(sites);
        for (int commune = 0; commune < 4; commune++) {
            int i = commune;
            double meilleur =
                    sites.stream().mapToDouble(s -> routes.minutes(i, s)).min().orElseThrow();
            assertThat(proches.minutes()[i]).isEqualTo(meilleur, within(1e-9));
            assertThat(routes.minutes(i, sites.get(proches.site()[i]))).isEqualTo(meilleur, within(1e-9));
        }
        for (var site : sites) {
            var vues = new ArrayList<Integer>();
            routes.autourDe(site, 15, (commune, minutes) -> {
                vues.add(commune);
                assertThat(minutes).isEqualTo(routes.minutes(commune, site), within(1e-9));
            });
            assertThat(vues).doesNotHaveDuplicates();
            for (int commune = 0; commune < 4; commune++) {
                assertThat(vues.contains(commune)).isEqualTo(routes.minutes(commune, site) <= 15);
            }
        }
    }
}
