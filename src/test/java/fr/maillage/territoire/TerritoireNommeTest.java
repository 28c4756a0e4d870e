package fr.maillage.territoire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.site.Site;
import fr.maillage.territoire.TerritoireNomme.Lecture;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@Site
@SuppressWarnings("NullAway.Init")
class TerritoireNommeTest {
    @Autowired
    private TerritoireNomme nomme;

    @Autowired
    private Selections selections;

    @ParameterizedTest
    @CsvSource({
        "meuse, departement:55",
        "55, departement:55",
        "le grand périgueux, epci:200040392",
        "200040392, epci:200040392",
        "pays de revigny, epci:245501184"
    })
    void aTerritoryIsFoundByItsNameOrItsNumber(String saisie, String perimetre) {
        assertThat(nomme.lire(saisie)).isEqualTo(new Lecture.Trouve(perimetre));
    }

    @Test
    void aSelectionIsFoundByTheAddressOfItsPage() {
        var selection = selections.enregistrer("Essai du territoire nommé", List.of("55029", "55545"));
        assertThat(nomme.lire("https://exemple.fr/territoires/selection/" + selection.id()))
                .isEqualTo(new Lecture.Trouve("selection:" + selection.id()));
        assertThat(nomme.lire("/territoires/selection/inconnue")).isInstanceOf(Lecture.Refuse.class);
    }

    @ParameterizedTest
    @CsvSource({"''", "zzzzqqq", "communauté", "42999999"})
    void wordsThatLeadNowhereOrToManySaySo(String saisie) {
        assertThat(nomme.lire(saisie)).isInstanceOf(Lecture.Refuse.class);
    }
}
