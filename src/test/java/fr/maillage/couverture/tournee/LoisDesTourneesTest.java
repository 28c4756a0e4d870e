package fr.maillage.couverture.tournee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds for every bus and every country. */
class LoisDesTourneesTest {
    private static final int PAYS = 40;

    private static final Map<Probleme, Proposition> PROPOSITIONS = new LinkedHashMap<>();

    @BeforeAll
    static void proposeRounds() {
        var alea = new Random(20261124);
        for (int i = 0; i < PAYS; i++) {
            // One country in two has roads: ways back that last longer, detours shorter than the straight way.
            var probleme = i % 2 == 0 ? Essais.pays(alea) : Essais.pays(alea, Essais.routes());
            PROPOSITIONS.put(probleme, Recherche.proposer(probleme, i, Recherche.Limites.essais(30)));
        }
    }

    private static void pourTous(BiConsumer<Probleme, Proposition> loi) {
        assertThat(PROPOSITIONS).hasSize(PAYS);
        PROPOSITIONS.forEach(loi);
    }

    @Test
    void noDayIsLongerThanItMayBe() {
        pourTous((probleme, proposition) -> {
            var journees = Deroulement.journees(
                    proposition.plan(), probleme.bus(), probleme.terrain().parcours());
            assertThat(journees).allMatch(Journee::tient);
            assertThat(journees).allSatisfy(j -> assertThat(j.remarques()).isEmpty());
        });
    }

    @Test
    void eachStopComesBackInTime() {
        pourTous((probleme, proposition) -> {
            for (var arret : proposition.plan().arrets()) {
                var semaines = new TreeSet<Integer>();
                proposition.plan().etapes().stream()
                        .filter(e -> e.arret().equals(arret.id()))
                        .forEach(e -> semaines.addAll(e.semaines()));
                int precedente = semaines.last() - probleme.bus().semaines();
                for (int semaine : semaines) {
                    assertThat(semaine - precedente)
                            .isLessThanOrEqualTo(Math.max(
                                    1,
                                    Math.min(
                                            probleme.bus().frequence(),
                                            probleme.bus().semaines())));
                    precedente = semaine;
                }
            }
        });
    }

    @Test
    void aStopLastsAtLeastAndAtMostWhatIsAllowed() {
        pourTous((probleme, proposition) -> assertThat(proposition.plan().etapes())
                .allSatisfy(e -> assertThat(e.horaire().duree())
                        .isBetween(probleme.bus().arretMinimal(), probleme.bus().arretMaximal())));
    }

    @Test
    void theProposalNeverReachesFewerThanTheGreedyStartNorMoreThanTheBound() {
        pourTous((probleme, proposition) -> {
            assertThat(proposition.personnes()).isGreaterThanOrEqualTo(proposition.glouton() - 1e-6);
            assertThat(proposition.borne()).isGreaterThanOrEqualTo(proposition.personnes() - 1e-6);
            assertThat(proposition.borne())
                    .isLessThanOrEqualTo(probleme.terrain().personnes() + 1e-6);
        });
    }

    @Test
    void theSearchAndTheTimetableCountTheSamePeople() {
        pourTous((probleme, proposition) -> assertThat(Bilan.de(proposition.plan(), probleme.bus(), probleme.terrain())
                        .personnes())
                .isCloseTo(proposition.personnes(), within(1e-6)));
    }

    @Test
    void addingAStopNeverReachesFewerPeople() {
        var alea = new Random(3);
        pourTous((probleme, proposition) -> {
            var plan = proposition.plan();
            for (int n = 0; n < 5; n++) {
                var arret = probleme.candidats()
                        .get(alea.nextInt(probleme.candidats().size()));
                var etape = new Etape(
                        arret.id(),
                        java.time.DayOfWeek.of(1 + alea.nextInt(7)),
                        new TreeSet<>(java.util.List.of(1 + alea.nextInt(plan.semaines()))),
                        new Etape.Libre(60));
                var plus = Insertion.auMieux(
                        plan, arret, etape, probleme.bus(), probleme.terrain().parcours());
                assertThat(personnes(plus, probleme)).isGreaterThanOrEqualTo(personnes(plan, probleme) - 1e-6);
                plan = plus;
            }
        });
    }

    @Test
    void theBoundOfAWiderReachIsNeverUnderWhatANarrowerOneReaches() {
        var alea = new Random(13);
        for (int i = 0; i < 10; i++) {
            var probleme = Essais.pays(alea);
            var large = new Probleme(
                    probleme.bus(),
                    new Terrain(
                            probleme.terrain().parcours(),
                            probleme.terrain().besoins(),
                            probleme.terrain().portee() + 5),
                    probleme.candidats(),
                    java.util.List.of());
            var sans = Recherche.Limites.essais(0);
            assertThat(Recherche.proposer(large, i, sans).borne())
                    .as("a wider reach serves all that a narrower one did")
                    .isGreaterThanOrEqualTo(
                            Recherche.proposer(probleme, i, sans).personnes() - 1e-6);
        }
    }

    private static double personnes(Plan plan, Probleme probleme) {
        return Bilan.de(plan, probleme.bus(), probleme.terrain()).personnes();
    }

    @Test
    void droppingAStopNeverReachesMorePeopleAndNeverLengthensADayWhereNoDetourIsAShortcut() {
        pourTous((probleme, proposition) -> {
            boolean droites = probleme.terrain().parcours().equals(Essais.PARCOURS);
            var plan = proposition.plan();
            var avant = Bilan.de(plan, probleme.bus(), probleme.terrain());
            for (int etape = 0; etape < plan.etapes().size(); etape++) {
                var apres = Bilan.de(plan.sans(etape), probleme.bus(), probleme.terrain());
                assertThat(apres.personnes()).isLessThanOrEqualTo(avant.personnes() + 1e-6);
                assertThat(apres.tropLongues() == 0 || !droites).isTrue();
            }
        });
    }

    @Test
    void theBoundHoldsAgainstEveryRoundOfATinyCountry() {
        var alea = new Random(7);
        for (int i = 0; i < 12; i++) {
            var grand = Essais.pays(alea);
            int garde = Math.min(6, grand.candidats().size());
            var petit = new Probleme(
                    grand.bus(), grand.terrain(), grand.candidats().subList(0, garde), java.util.List.of());
            var proposition = Recherche.proposer(petit, i, Recherche.Limites.essais(300));
            double seule = meilleureRondeSeule(petit);
            assertThat(proposition.borne()).isGreaterThanOrEqualTo(seule - 1e-6);
            assertThat(proposition.personnes()).isGreaterThanOrEqualTo(seule - 1e-6);
        }
    }

    /** The best single round, by trying all orders of all subsets: a floor of the best cycle, found in quite another way. */
    private static double meilleureRondeSeule(Probleme probleme) {
        var creneaux = new Creneaux(probleme.bus());
        double[] meilleure = {0};
        for (int creneau = 0;
                creneau < creneaux.nombre();
                creneau += probleme.bus().periode()) {
            prolonger(probleme, creneaux, creneau, new ArrayList<>(), meilleure);
        }
        return meilleure[0];
    }

    private static void prolonger(
            Probleme probleme, Creneaux creneaux, int creneau, ArrayList<Arret> ronde, double[] meilleure) {
        for (var arret : probleme.candidats()) {
            if (ronde.contains(arret) || ronde.size() == 4) {
                continue;
            }
            ronde.add(arret);
            var etapes = ronde.stream()
                    .map(a -> new Etape(
                            a.id(),
                            creneaux.jour(creneau),
                            creneaux.semaines(creneau),
                            new Etape.Libre(probleme.bus().arretMinimal())))
                    .toList();
            var bilan =
                    Bilan.de(new Plan(probleme.bus().semaines(), ronde, etapes), probleme.bus(), probleme.terrain());
            if (bilan.tropLongues() == 0) {
                meilleure[0] = Math.max(meilleure[0], bilan.personnes());
                prolonger(probleme, creneaux, creneau, ronde, meilleure);
            }
            ronde.removeLast();
        }
    }
}
