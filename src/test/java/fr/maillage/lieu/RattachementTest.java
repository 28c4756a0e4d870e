package fr.maillage.lieu;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.territoire.Commune;
import fr.maillage.territoire.Tables;
import fr.maillage.territoire.TablesDesTerritoires;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RattachementTest {
    private static final Rattachement RATTACHEMENT = deFrance();

    private static Rattachement deFrance() {
        var tables = TablesDesTerritoires.depuis(Tables.duProgramme());
        var territoires = tables.territoires();
        return new Rattachement(territoires, tables.histoire(territoires));
    }

    @ParameterizedTest(name = "{0} {1} {2} is in {3}")
    @CsvSource({
        "55545, '', '', 55545",
        // the zero that a spreadsheet eats
        "4070, '', '', 04070",
        // an arrondissement, then a commune that merged
        "75107, '', '', 75056",
        "74268, 74600, Seynod, 74010",
        // without a code: name and postal code
        "'', 55100, verdun, 55545",
        "'', 55100, VERDUN CEDEX, 55545",
        "'', 55012, Bar le Duc cedex, 55029",
        "'', 75015, Paris 15e arrondissement, 75056",
        "'', 87260, St Genest sur Roselle, 87144",
        // a name that only one commune bears
        "'', '', Gondrecourt-le-Château, 55215"
    })
    void anAddressLeadsToItsCommuneInForce(String codeInsee, String codePostal, String nom, String attendue) {
        assertThat(RATTACHEMENT.commune(codeInsee, codePostal, nom))
                .map(Commune::code)
                .contains(attendue);
    }

    @ParameterizedTest
    @CsvSource({
        // several communes share them, or none has them
        "'', 55100, ''",
        "'', '', Sainte-Colombe",
        "'', '', Nulle-Part-les-Oies",
        "99999, '', ''",
        "'', '', ''"
    })
    void whatSaysTooLittleLeadsNowhere(String codeInsee, String codePostal, String nom) {
        assertThat(RATTACHEMENT.commune(codeInsee, codePostal, nom)).isEmpty();
    }

    @Test
    void theCodeOfTheSourceGoesBeforeItsName() {
        assertThat(RATTACHEMENT.commune("55029", "55100", "Verdun"))
                .map(Commune::code)
                .contains("55029");
    }
}
