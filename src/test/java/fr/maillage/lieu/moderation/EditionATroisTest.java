package fr.maillage.lieu.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Fiche;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditionATroisTest {
    private static final List<Champ> CHAMPS = List.of(Champ.NOM, Champ.PIVOT);
    private static final Fiche LUE = Fiche.VIDE.avec(Champ.NOM, "Mairie").avec(Champ.PIVOT, "1");

    @Test
    void changesOfTwoPeopleToDifferentFieldsAreBothKept() {
        var edition = EditionATrois.de(LUE, LUE.avec(Champ.PIVOT, "2"), LUE.avec(Champ.NOM, "Hôtel de ville"), CHAMPS);
        assertThat(edition.conflits()).isEmpty();
        assertThat(edition.fiche()).isEqualTo(LUE.avec(Champ.PIVOT, "2").avec(Champ.NOM, "Hôtel de ville"));
    }

    @Test
    void aFieldThatBothChangedIsAConflictThatShowsAllThreeValues() {
        var edition =
                EditionATrois.de(LUE, LUE.avec(Champ.NOM, "La mairie"), LUE.avec(Champ.NOM, "Hôtel de ville"), CHAMPS);
        assertThat(edition.conflits())
                .containsExactly(new EditionATrois.Conflit(
                        Champ.NOM, List.of("Mairie"), List.of("La mairie"), List.of("Hôtel de ville")));
        assertThat(edition.fiche().nom()).isEqualTo("Hôtel de ville");
    }

    @Test
    void theSameChangeTwiceIsNoConflict() {
        var change = LUE.avec(Champ.NOM, "Hôtel de ville");
        assertThat(EditionATrois.de(LUE, change, change, CHAMPS).conflits()).isEmpty();
    }
}
