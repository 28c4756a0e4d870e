package fr.maillage.couverture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.maillage.territoire.Coordonnees;
import fr.maillage.territoire.Territoires;
import java.util.ArrayList;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is true of every country and every offer, tried on seeded random ones. */
class LoisDeLaCouvertureTest {
    private static final int COMMUNES = 120;

    static Stream<PetitPays> pays() {
        return IntStream.range(0, 12).mapToObj(n -> PetitPays.auHasard(new Random(n), COMMUNES, n * n));
    }

    private static Stream<Vue> vues(Couverture couverture) {
        return couverture.fonds().trajets().stream()
                .map(t -> couverture.vueParDefaut().avecModele(t.id()));
    }

    @ParameterizedTest
    @MethodSource("pays")
    void theNearestIsTheOneThatComparingAllWouldFind(PetitPays pays) {
        var couverture = pays.couverture();
        vues(couverture).forEach(vue -> {
            var acces = couverture.acces(vue);
            for (int i = 0; i < COMMUNES; i++) {
                int commune = i;
                var comparees = couverture.offre().sites(vue).stream()
                        .mapToDouble(s -> minutesALaMain(couverture, vue, commune, s))
                        .filter(m -> !Double.isNaN(m))
                        .min();
                // Across half the Earth, two ways to measure differ by some millimetres.
                assertThat(acces.minutes(i))
                        .isEqualTo(comparees.orElse(Double.NaN), within(1e-9 * Math.max(1, comparees.orElse(0))));
                assertThat(acces.plusProche(i).map(Acces.Proche::minutes).orElse(Double.NaN))
                        .isEqualTo(acces.minutes(i), within(1e-9));
                assertThat(acces.plusProches(i, 1).stream()
                                .mapToDouble(Acces.Proche::minutes)
                                .findFirst()
                                .orElse(Double.NaN))
                        .isEqualTo(acces.minutes(i), within(1e-9));
            }
        });
    }

    /** Written from the definition alone. */
    private static double minutesALaMain(Couverture couverture, Vue vue, int i, Site site) {
        var commune = couverture.fonds().territoires().commune(i);
        var modele = ModelesDeTemps.livres().modele(vue.modele()).orElseThrow();
        if (site.commune() == i && !Double.isNaN(commune.superficie())) {
            return modele.minutes(Math.sqrt(commune.superficie()) / 2);
        }
        var depart = commune.pointDeDepart();
        return depart == null ? Double.NaN : modele.minutes(depart.kilometresJusqua(site.position()));
    }

    @ParameterizedTest
    @MethodSource("pays")
    void addingAPlaceNeverLengthensATime(PetitPays pays) {
        var avant = pays.couverture();
        var hasard = new Random(3);
        var sites = new ArrayList<>(avant.offre().sites());
        sites.add(PetitPays.site(
                hasard.nextInt(COMMUNES), new Coordonnees(5 + hasard.nextDouble(), 48.5 + hasard.nextDouble())));
        var apres = pays.couverture(
                new Offre(sites, avant.offre().lieux() + 1, avant.offre().ecartes()));
        vues(avant).forEach(vue -> {
            for (int i = 0; i < COMMUNES; i++) {
                double minutes = avant.acces(vue).minutes(i);
                double nouvelles = apres.acces(vue).minutes(i);
                assertThat(Double.isNaN(minutes) || nouvelles <= minutes)
                        .as("commune %d: %s then %s", i, minutes, nouvelles)
                        .isTrue();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("pays")
    void whatPeopleReachIsWhatTheSitesWithinReachOffer(PetitPays pays) {
        var couverture = pays.couverture();
        int[] populations = couverture.fonds().territoires().populations();
        double portee = couverture.fonds().e2sfca().portee();
        vues(couverture).forEach(vue -> {
            var acces = couverture.acces(vue);
            double recu = IntStream.range(0, COMMUNES)
                    .filter(i -> populations[i] > 0)
                    .mapToDouble(i -> populations[i] * acces.accessibilite(i))
                    .sum();
            double offert = couverture.offre().sites(vue).stream()
                    .filter(site -> IntStream.range(0, COMMUNES)
                            .filter(i -> populations[i] > 0)
                            .anyMatch(i -> minutesALaMain(couverture, vue, i, site) <= portee))
                    .mapToDouble(Site::part)
                    .sum();
            assertThat(recu).isEqualTo(offert, within(1e-9));
        });
    }

    @ParameterizedTest
    @MethodSource("pays")
    void theNeedOfATerritoryIsTheSumOfTheNeedsOfItsParts(PetitPays pays) {
        var couverture = pays.couverture();
        var vue = couverture.vueParDefaut();
        var tout = couverture.besoins(pays.tout(), vue, 15).valeur();
        int[] pairs = IntStream.range(0, COMMUNES).filter(i -> i % 2 == 0).toArray();
        int[] impairs = IntStream.range(0, COMMUNES).filter(i -> i % 2 == 1).toArray();
        var un =
                couverture.besoins(PetitPays.selection(pairs), vue, 15).valeur().total();
        var autre = couverture
                .besoins(PetitPays.selection(impairs), vue, 15)
                .valeur()
                .total();
        assertThat(un.nonCouvert() + autre.nonCouvert()).isEqualTo(tout.total().nonCouvert(), within(1e-6));
        assertThat(un.concernees() + autre.concernees()).isEqualTo(tout.total().concernees(), within(1e-6));
        assertThat(un.habitants() + autre.habitants()).isEqualTo(tout.total().habitants());
        assertThat(un.communesSansReponse() + autre.communesSansReponse())
                .isEqualTo(tout.total().communesSansReponse());
        double desEpcis =
                tout.epcis().stream().mapToDouble(e -> e.somme().nonCouvert()).sum();
        int[] epciDe = couverture.fonds().territoires().epciDe();
        double sansEpci = tout.communes().stream()
                .filter(c -> epciDe[c.commune()] < 0 && c.connu())
                .mapToDouble(Besoins.DeCommune::nonCouvert)
                .sum();
        assertThat(desEpcis + sansEpci).isEqualTo(tout.total().nonCouvert(), within(1e-6));
        assertThat(tout.cases().effectifs().stream()
                        .mapToLong(Besoins.Effectif::habitants)
                        .sum())
                .isEqualTo(tout.total().habitants());
    }

    @ParameterizedTest
    @MethodSource("pays")
    void thePeopleConcernedOfTheCountryMakeTheNationalRate(PetitPays pays) {
        var couverture = pays.couverture();
        var communes = couverture
                .besoins(pays.tout(), couverture.vueParDefaut(), 15)
                .valeur()
                .communes();
        long avecScore = communes.stream()
                .filter(c -> !Double.isNaN(c.concernees()))
                .mapToLong(Besoins.DeCommune::habitants)
                .sum();
        assertThat(communes.stream()
                        .mapToDouble(Besoins.DeCommune::concernees)
                        .filter(c -> !Double.isNaN(c))
                        .sum())
                .isEqualTo(avecScore * couverture.fonds().besoin().taux(), within(1e-6));
    }

    @ParameterizedTest
    @MethodSource("pays")
    void eachCommuneBeyondTheLimitIsInOneZoneAndOneOnly(PetitPays pays) {
        Territoires territoires = pays.territoires();
        // Communes whose numbers follow one another touch.
        pays.voisines(i ->
                IntStream.of(i - 1, i + 1).filter(v -> v >= 0 && v < COMMUNES).toArray());
        var couverture = pays.couverture();
        var besoins = couverture
                .besoins(territoires.france(), couverture.vueParDefaut(), 15)
                .valeur();
        var blanches = besoins.communes().stream()
                .filter(c -> c.lecture() == Besoins.Case.FRAGILE_NON_SERVIE)
                .map(Besoins.DeCommune::commune)
                .toList();
        assertThat(besoins.zones().stream().flatMap(z -> z.communes().stream()))
                .containsExactlyInAnyOrderElementsOf(blanches);
        assertThat(besoins.zones()).allSatisfy(zone -> {
            int premiere = zone.communes().stream().mapToInt(c -> c).min().orElseThrow();
            assertThat(zone.communes())
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.range(premiere, premiere + zone.communes().size())
                                    .boxed()
                                    .toList());
            assertThat(blanches)
                    .doesNotContain(premiere - 1, premiere + zone.communes().size());
        });
    }
}
