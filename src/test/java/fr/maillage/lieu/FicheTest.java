package fr.maillage.lieu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FicheTest {
    @Test
    void textsAreTrimmedAndEmptyOnesAreUnknown() {
        var fiche = Fiche.de(Map.of(
                Champ.NOM, List.of("  Mairie\u00a0 de   Verdun "),
                Champ.ADRESSE, List.of(" \u200b "),
                Champ.COURRIELS, List.of("a@example.org", "", "a@example.org")));
        assertThat(fiche.nom()).isEqualTo("Mairie de Verdun");
        assertThat(fiche.champs()).containsExactly(Champ.NOM, Champ.COURRIELS);
        assertThat(fiche.valeurs(Champ.COURRIELS)).containsExactly("a@example.org");
    }

    @ParameterizedTest
    @CsvSource({
        "SERVICES, Faire le café",
        "FRAIS_A_CHARGE, gratuit",
        "LATITUDE, NaN",
        "LATITUDE, 91",
        "LONGITUDE, -180.5",
        "LONGITUDE, cinq"
    })
    void aValueThatTheFieldCannotHoldIsRefused(Champ champ, String valeur) {
        assertThatIllegalArgumentException().isThrownBy(() -> Fiche.VIDE.avec(champ, valeur));
    }

    @Test
    void aFieldOfOneValueRefusesTwo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fiche.VIDE.avec(Champ.TELEPHONE, List.of("+33329000000", "+33329000001")));
    }

    @Test
    void aPositionNeedsItsTwoCoordinates() {
        var sansLongitude = Fiche.VIDE.avec(Champ.LATITUDE, "49.16");
        assertThat(sansLongitude.position()).isEmpty();
        assertThat(sansLongitude.avec(Champ.LONGITUDE, "5.38").position()).hasValueSatisfying(p -> {
            assertThat(p.latitude()).isEqualTo(49.16);
            assertThat(p.longitude()).isEqualTo(5.38);
        });
    }
}
