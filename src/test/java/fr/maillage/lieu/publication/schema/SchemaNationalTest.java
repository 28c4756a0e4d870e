package fr.maillage.lieu.publication.schema;

import static fr.maillage.lieu.publication.LieuxDEssai.COMPLETE;
import static fr.maillage.lieu.publication.LieuxDEssai.FRANCE;
import static fr.maillage.lieu.publication.LieuxDEssai.JOUR;
import static fr.maillage.lieu.publication.LieuxDEssai.lieu;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.lieu.Champ;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaNationalTest {
    private static final LigneNationale VALIDE = ligne();

    private static LigneNationale ligne() {
        var conversion = new ConversionAuSchema(FRANCE, PivotAbsent.ZERO, JOUR).convertir(lieu(COMPLETE));
        return conversion instanceof Conversion.Exportee(var ligne, var avertissements)
                ? ligne
                : new LigneNationale(List.of());
    }

    private static LigneNationale avec(String champ, String valeur) {
        var valeurs = new ArrayList<>(VALIDE.valeurs());
        valeurs.set(SchemaNational.livre().rang(champ), valeur);
        return new LigneNationale(valeurs);
    }

    @Test
    void theColumnsAreTheFieldsInTheirOrderPlusThoseOfTheRecord() {
        var sansLeDossier = new ArrayList<>(SchemaNational.livre().noms());
        assertThat(sansLeDossier).hasSize(32);
        sansLeDossier.removeAll(List.of("id", "source", "date_maj"));
        assertThat(sansLeDossier)
                .isEqualTo(Champ.nationaux().stream().map(Champ::cle).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "nom; ''",
                "pivot; 12345678",
                "pivot; 1234567890123456",
                "code_postal; 5510",
                "code_postal; 551000",
                "code_insee; 20001",
                "telephone; 0329830000",
                "telephone; +32212345678",
                "date_maj; 24/11/2026",
                "date_maj; 2026-02-30",
                "latitude; 49,1",
                "services; Autre service",
                "services; xAide aux démarches administratives",
                "services; Aide aux démarches administratives|",
                "formations_labels; Étapes numériques (La Poste)",
            })
    void aCellOutOfTheConstraintsIsTold(String champ, String valeur) {
        assertThat(ValidateurTableSchema.ecarts(avec(champ, valeur)))
                .singleElement()
                .asString()
                .startsWith(champ);
    }

    @Test
    void twoRowsOfOneIdentifierAreTold() {
        assertThat(ValidateurTableSchema.ecarts(List.of(VALIDE))).isEmpty();
        assertThat(ValidateurTableSchema.ecarts(List.of(VALIDE, VALIDE))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "pivot; 123456789",
                "commune; Verdun (55)",
                "adresse; 1 rue #2",
                "services; ''",
                "courriels; contact@essai.example|a@essai.example",
                "site_web; https://essai.example/(a)",
                "site_web; essai.example",
                "horaires; lundi matin",
                "typologie; BUS",
                "latitude; 91",
            })
    void whatTheLibraryRefusesIsTold(String champ, String valeur) {
        assertThat(ReglesDeLaBibliotheque.ecarts(avec(champ, valeur)))
                .singleElement()
                .asString()
                .startsWith(champ);
    }
}
