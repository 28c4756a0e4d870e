package fr.maillage.feuillederoute.modele;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two people at the same fiche. */
class FusionTest {
    private static final Chantier BASE = Chantier.nouveau("c1", 1, "1.a", "Former les agents", "d1");

    private static Chantier avec(String titre, String description, String risques) {
        return new Chantier(
                BASE.id(),
                BASE.rang(),
                new Chantier.Presentation("1.a", titre, description, "d1"),
                BASE.reussite(),
                new Freins(List.of(), risques),
                BASE.gouvernance(),
                BASE.publics(),
                BASE.ressources(),
                BASE.liens(),
                BASE.suivi(),
                BASE.priorite(),
                BASE.origine(),
                BASE.falc());
    }

    @Test
    void differentFieldsAreKeptOfBoth() {
        var fusion = Fusion.de(
                BASE, avec("Former les agents", "Les leurs", ""), avec("Former les agents", "", "Les miens"), Set.of());
        assertThat(fusion.heurts()).isEmpty();
        assertThat(fusion.element()).isEqualTo(avec("Former les agents", "Les leurs", "Les miens"));
        assertThat(fusion.repris()).containsExactly(new Fusion.Champ("presentation", "description"));
    }

    @Test
    void theSameFieldChangedByBothIsAClashAndTheirsStaysUntilSomebodyChooses() {
        var fusion = Fusion.de(BASE, avec("Les leurs", "", ""), avec("Les miens", "", "Un risque"), Set.of());
        assertThat(fusion.heurts()).singleElement().satisfies(heurt -> {
            assertThat(heurt.champ()).isEqualTo(new Fusion.Champ("presentation", "titre"));
            assertThat(heurt.base().asString()).isEqualTo("Former les agents");
            assertThat(heurt.leur().asString()).isEqualTo("Les leurs");
            assertThat(heurt.mien().asString()).isEqualTo("Les miens");
        });
        assertThat(fusion.element()).isEqualTo(avec("Les leurs", "", "Un risque"));
    }

    @Test
    void aClashThatIChoseToWinIsMine() {
        var choix = Set.of(new Fusion.Champ("presentation", "titre"));
        var fusion = Fusion.de(BASE, avec("Les leurs", "", ""), avec("Les miens", "", ""), choix);
        assertThat(fusion.heurts()).isEmpty();
        assertThat(fusion.element()).isEqualTo(avec("Les miens", "", ""));
    }

    @Test
    void theSameChangeByBothIsNoClash() {
        var fusion = Fusion.de(BASE, avec("Pareil", "", ""), avec("Pareil", "", ""), Set.of());
        assertThat(fusion.heurts()).isEmpty();
        assertThat(fusion.element()).isEqualTo(avec("Pareil", "", ""));
    }
}
