package fr.maillage.demarche;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CompteursTest {
    private static final LocalDate JOUR = LocalDate.of(2022, 3, 1);

    private static Rencontre rencontre(
            Rencontre.Genre genre, Set<String> personnes, int anonymes, String... structures) {
        return new Rencontre(genre, JOUR, personnes, anonymes, Set.of(structures));
    }

    @Test
    void somebodyWhoCameTwiceCountsOnceAndAHeadcountEachTime() {
        var compteurs = CompteursDeDemarche.compter(
                List.of(
                        rencontre(Rencontre.Genre.REUNION, Set.of("a", "b"), 10),
                        rencontre(Rencontre.Genre.ATELIER, Set.of("b", "c"), 5)),
                Map.of());
        assertThat(compteurs).isEqualTo(new Compteurs(18, 15, 0, 1, 1, 0));
    }

    @Test
    void aStructureCountsOnceWhetherNamedOrBroughtBySomebody() {
        var compteurs = CompteursDeDemarche.compter(
                List.of(
                        rencontre(Rencontre.Genre.REUNION, Set.of("a"), 0, "mairie"),
                        rencontre(Rencontre.Genre.ENTRETIEN, Set.of(), 0, "caf"),
                        rencontre(Rencontre.Genre.ENTRETIEN, Set.of("b"), 0, "caf")),
                Map.of("a", "mairie", "b", "ccas"));
        assertThat(compteurs.structures()).isEqualTo(3);
        assertThat(compteurs.entretiens()).isEqualTo(2);
    }

    @Test
    void nothingYetIsSaidToBeNothing() {
        assertThat(CompteursDeDemarche.compter(List.of(), Map.of()).vides()).isTrue();
    }
}
