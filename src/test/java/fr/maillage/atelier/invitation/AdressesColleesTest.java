package fr.maillage.atelier.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AdressesColleesTest {
    @Test
    void addressesAreReadOnePerLineOrSeparatedAndEachOnce() {
        var lues = AdressesCollees.lire("a@exemple.fr\n\n b@exemple.fr ; c@exemple.fr,A@Exemple.fr\r\n");
        assertThat(lues.adresses()).containsExactly("a@exemple.fr", "b@exemple.fr", "c@exemple.fr");
        assertThat(lues.refus()).isEmpty();
    }

    @Test
    void eachWrongLineIsToldByItsNumberAndTheOthersAreKept() {
        var lues = AdressesCollees.lire("a@exemple.fr\n<b>pas une adresse</b>\nb@exemple.fr\n" + "x".repeat(5000));
        assertThat(lues.adresses()).containsExactly("a@exemple.fr", "b@exemple.fr");
        assertThat(lues.refus()).extracting(AdressesCollees.Refus::ligne).containsExactly(2, 4);
        assertThat(lues.refus()).noneMatch(r -> r.explication().contains("<b>"));
    }

    @Test
    void beyondTheMostTheFirstOnesAreKeptAndTheLineIsTold() {
        var lues = AdressesCollees.lire(IntStream.rangeClosed(1, AdressesCollees.ADRESSES_MAX + 2)
                .mapToObj(n -> "a" + n + "@exemple.fr")
                .collect(Collectors.joining("\n")));
        assertThat(lues.adresses()).hasSize(AdressesCollees.ADRESSES_MAX);
        assertThat(lues.refus())
                .extracting(AdressesCollees.Refus::ligne)
                .containsExactly(AdressesCollees.ADRESSES_MAX + 1);
    }
}
