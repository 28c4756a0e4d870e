package fr.maillage.lieu.recherche;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.lieu.PrecisionPosition;
import fr.maillage.lieu.RechercheDeLieux.Depart;
import fr.maillage.lieu.geocodage.AdresseCherchee;
import fr.maillage.lieu.geocodage.ReponseDuGeocodeur;
import fr.maillage.territoire.Commune;
import fr.maillage.territoire.Coordonnees;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdressesTapeesTest {
    private static final Commune COMMERCY =
            new Commune("55122", "Commercy", "55", null, 5_000, List.of("55200"), null, null, Double.NaN);
    private static final Coordonnees PORTE = new Coordonnees(5.59, 48.76);

    private final List<AdresseCherchee> demandes = new ArrayList<>();
    private ReponseDuGeocodeur reponse =
            new ReponseDuGeocodeur.Trouvee(PORTE, PrecisionPosition.ADRESSE, "3 Rue du Port 55200 Commercy");
    private final AdressesTapees adresses = new AdressesTapees(cherchee -> {
        demandes.add(cherchee);
        return reponse;
    });

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "3 rue du Port 55200 Commercy;Commercy;55200",
                "3 rue du Port, 55200 Commercy;Commercy;55200",
                "3 rue du Port 55200;55200;55200",
                "3 rue du Port, Commercy;Commercy;''",
                "3 rue du Port Commercy;Commercy;''"
            })
    void theStreetIsWhatComesBeforeTheCommune(String saisie, String lecture, String codePostal) {
        assertThat(adresses.chercher(saisie, lecture, COMMERCY))
                .contains(new Depart("3 Rue du Port 55200 Commercy", PORTE, Depart.Genre.ADRESSE));
        assertThat(demandes).containsExactly(new AdresseCherchee("3 rue du Port", codePostal, "Commercy", "55122"));
    }

    @ParameterizedTest
    @CsvSource({"Commercy, Commercy", "55200 Commercy, Commercy", "mairie Commercy, Commercy"})
    void withoutAStreetNobodyIsAsked(String saisie, String lecture) {
        assertThat(adresses.chercher(saisie, lecture, COMMERCY)).isEmpty();
        assertThat(demandes).isEmpty();
    }

    @Test
    void theSameAddressIsAskedOnce() {
        for (int i = 0; i < 3; i++) {
            assertThat(adresses.chercher("3 rue du Port, Commercy", "Commercy", COMMERCY))
                    .isPresent();
        }
        assertThat(demandes).hasSize(1);
    }

    @Test
    void aSilentGeocoderIsAskedAgainLater() {
        reponse = new ReponseDuGeocodeur.Indisponible(ReponseDuGeocodeur.Raison.MUET);
        assertThat(adresses.chercher("3 rue du Port, Commercy", "Commercy", COMMERCY))
                .isEmpty();

        reponse = new ReponseDuGeocodeur.Trouvee(PORTE, PrecisionPosition.RUE, "Rue du Port 55200 Commercy");
        assertThat(adresses.chercher("3 rue du Port, Commercy", "Commercy", COMMERCY))
                .isPresent();
    }
}
