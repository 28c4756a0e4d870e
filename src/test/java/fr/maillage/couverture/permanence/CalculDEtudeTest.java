package fr.maillage.couverture.permanence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.maillage.couverture.ImplantationRefusee;
import fr.maillage.couverture.PetitPays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is true of every study, tried on seeded random countries; and what cannot be studied. */
class CalculDEtudeTest {
    private static final Etude.Candidates TOUTES = new Etude.Candidates(0, false, List.of());

    static Stream<PetitPays> pays() {
        return IntStream.range(0, 4).mapToObj(n -> PetitPays.auHasard(new Random(n), 40, 3 * n));
    }

    private static Resultat etudier(PetitPays pays, Etude.Objectif objectif, Etude.Candidates candidates) {
        var couverture = pays.couverture();
        var etude =
                new Etude("selection:s", couverture.vueParDefaut(), objectif, 15, 3, candidates, List.of(), List.of());
        return new CalculDEtude(couverture, pays.tout(), etude, Set.of()).calculer("2026-11-24");
    }

    @ParameterizedTest
    @MethodSource("pays")
    void permanencesMakeNothingWorseAndGainWhatTheProofSays(PetitPays pays) {
        var resultat = etudier(pays, Etude.Objectif.COUVERTURE, TOUTES);
        var avant = resultat.avant();
        var apres = resultat.apres();

        assertThat(apres.concernees() - avant.concernees())
                .isEqualTo(resultat.preuve().valeur(), within(1e-6));
        assertThat(resultat.preuve().borne())
                .isGreaterThanOrEqualTo(resultat.preuve().valeur() - 1e-6);
        assertThat(apres.habitants()).isGreaterThanOrEqualTo(avant.habitants());
        assertThat(apres.besoin()).isLessThanOrEqualTo(avant.besoin());
        assertThat(apres.communesAuDela()).isLessThanOrEqualTo(avant.communesAuDela());
        assertThat(resultat.permanences().stream()
                        .mapToDouble(Resultat.Permanence::gain)
                        .sum())
                .isEqualTo(resultat.preuve().valeur(), within(1e-6));
        assertThat(resultat.courbe().stream().map(Resultat.Point::gain)).isSorted();
    }

    @ParameterizedTest
    @MethodSource("pays")
    void whenNobodyMayBeBeyondNobodyIsSaveThoseSaidOutOfReach(PetitPays pays) {
        var resultat = etudier(pays, Etude.Objectif.TOUS, TOUTES);

        assertThat(resultat.apres().communesAuDela()).isEqualTo(resultat.hors().size());
    }

    @Test
    void aTerritoryWhoseCommunesNobodyCanPlaceIsToldApartFromConditionsThatAreTooHard() {
        var sansPosition = new PetitPays().commune("A", "e", 100, 1, null, 9);
        assertThatThrownBy(() -> etudier(sansPosition, Etude.Objectif.TEMPS, TOUTES))
                .isInstanceOf(ImplantationRefusee.class)
                .hasMessageContaining("n’a de position connue");
        var petit = new PetitPays().commune(100, 1, 0);
        assertThatThrownBy(() -> etudier(petit, Etude.Objectif.TEMPS, new Etude.Candidates(101, false, List.of())))
                .isInstanceOf(ImplantationRefusee.class)
                .hasMessageContaining("Acceptez de plus petites communes");
    }
}
