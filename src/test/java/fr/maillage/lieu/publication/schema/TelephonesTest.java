package fr.maillage.lieu.publication.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TelephonesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "03 29 83 00 00; 55; +33329830000",
                "03.29.83.00.00; 55; +33329830000",
                "+33 (0)3 29 83 00 00; 55; +33329830000",
                "+330329830000; 55; +33329830000",
                "0033329830000; 55; +33329830000",
                "0590 12 34 56; 971; +590590123456",
                "0692 12 34 56; 974; +262692123456",
                "+262 269 61 00 00; 976; +262269610000",
                "0696123456; 972; +596696123456",
                "40 12 34 56; 987; +68940123456",
                "25 12 34; 988; +687251234",
                "41 12 34; 975; +508411234",
                "03 29 83 00 00 / 06 00 00 00 00; 55; +33329830000,+33600000000",
                "03 29 83 00 00 ou 03 29 83 00 01; 55; +33329830000,+33329830001",
                "3646; 55;",
                "03 29 83; 55;",
                "secrétariat; 55;",
                "+32 2 123 45 67; 55;",
            })
    void numbersAreWrittenAsTheSchemaWantsThem(String ecrit, String departement, String lus) {
        assertThat(Telephones.lire(ecrit, departement)).isEqualTo(lus == null ? List.of() : List.of(lus.split(",")));
    }
}
