package fr.maillage.couverture.implantation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The end of a proof, after sites were opened for good. */
class ClotureTest {
    @Test
    void aBetterAnswerFoundByBranchingHoldsTheSitesOpenedBeforeAndIsWorthWhatIsSaid() {
        for (int graine = 0; graine < 100; graine++) {
            var tout = couverture(new Random(graine));
            var sort = new byte[tout.sites()];
            sort[0] = Contraction.OUVERT;
            int[] acquis = {tout.origine[0]};
            var reste = Contraction.de(tout, sort).probleme();
            var echeance = Echeance.dans(Duration.ofMinutes(1), () -> false);
            var meilleure = new Solution();
            meilleure.valeur = tout.clients() + 1;

            var cloture = new Cloture(meilleure, 1, new Relance(reste, acquis, 1, echeance), Long.MAX_VALUE, echeance);
            double borne = cloture.prouver(reste, Lagrange.prixDe(reste, new int[0]), acquis);

            assertThat(meilleure.sites).as("seed %d", graine).contains(acquis[0]);
            assertThat(tout.valeur(tout.locaux(meilleure.sites)))
                    .as("seed %d", graine)
                    .isCloseTo(meilleure.valeur, within(1e-9));
            assertThat(borne).isEqualTo(meilleure.valeur);
        }
    }

    /** Thirty clients of weight 1, each near two to five of twelve sites; four to open. */
    private static Probleme couverture(Random hasard) {
        var rangees = new Rangees(30);
        for (int i = 0; i < 30; i++) {
            rangees.commencer(1, 1);
            hasard.ints(0, 12).distinct().limit(2 + hasard.nextInt(4)).sorted().forEach(j -> rangees.ajouter(j, 0));
        }
        return rangees.probleme(4, 0, 12);
    }
}
