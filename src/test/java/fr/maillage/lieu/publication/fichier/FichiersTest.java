package fr.maillage.lieu.publication.fichier;

import static fr.maillage.lieu.publication.LieuxDEssai.COMPLETE;
import static fr.maillage.lieu.publication.LieuxDEssai.FRANCE;
import static fr.maillage.lieu.publication.LieuxDEssai.JOUR;
import static fr.maillage.lieu.publication.LieuxDEssai.lieu;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Fermeture;
import fr.maillage.lieu.Passage;
import fr.maillage.lieu.publication.DonneesOuvertes;
import fr.maillage.lieu.publication.schema.PivotAbsent;
import fr.maillage.lieu.publication.schema.SchemaNational;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FichiersTest {
    private static final String DETAIL = "Premier \"mot\", second;\nligne deux | barre";

    private static final DonneesOuvertes DONNEES = DonneesOuvertes.de(
            List.of(
                    lieu(
                            "bcdfghj2",
                            Etat.PUBLIE,
                            COMPLETE.avec(Champ.PRESENTATION_DETAIL, DETAIL)
                                    .avec(Champ.TELEPHONE, "03 29 83 00 00")
                                    .avec(Champ.LATITUDE, "49.16")
                                    .avec(Champ.LONGITUDE, "5.38")
                                    .avec(Champ.PUBLICS_SPECIFIQUEMENT_ADRESSES, List.of("Seniors", "Femmes"))
                                    .avec(Champ.PRISE_EN_CHARGE_SPECIFIQUE, List.of("Surdité"))
                                    .avec(Champ.FRAIS_A_CHARGE, List.of("Gratuit sous condition"))
                                    .avec(
                                            Champ.MODALITES_ACCOMPAGNEMENT,
                                            List.of("Accompagnement individuel", "À distance"))
                                    .avec(Champ.DISPOSITIF_PROGRAMMES_NATIONAUX, List.of("France Services"))),
                    lieu(
                            "bcdfghj3",
                            Etat.PUBLIE,
                            new Fermeture(LocalDate.of(2027, 1, 1), null, "travaux"),
                            COMPLETE.avec(Champ.NOM, "Bus.").sans(Champ.PIVOT),
                            List.of(new Passage("Place", "", "Verdun", "55545", null, "Tu 14:00-17:00", "")),
                            null),
                    lieu("bcdfghj4", Etat.DECLARE, COMPLETE)),
            FRANCE,
            PivotAbsent.ZERO,
            JOUR);

    private static String texte(Format format) {
        var sortie = new StringWriter();
        Fichier.ecrire(format, DONNEES, "essai", sortie);
        return sortie.toString();
    }

    private static JsonNode json(Format format) {
        return JsonMapper.builder().build().readTree(texte(format));
    }

    private static List<List<String>> csv(Format format) {
        var lignes = new ArrayList<List<String>>();
        CsvReader.builder().ofCsvRecord(texte(format)).forEach(l -> lignes.add(l.getFields()));
        return lignes;
    }

    @Test
    void theCsvReadBackIsEveryCellAsItWas() {
        var lignes = csv(Format.CSV);
        assertThat(lignes.getFirst()).isEqualTo(SchemaNational.livre().noms());
        assertThat(lignes.subList(1, lignes.size()))
                .isEqualTo(DONNEES.publiees().stream()
                        .map(p -> p.ligne().valeurs())
                        .toList());
        assertThat(texte(Format.CSV))
                .contains("\"Premier \"\"mot\"\", second;\nligne deux | barre\"")
                .contains("\"+33329830000\"");
    }

    @Test
    void jsonHoldsTheSameColumnsWithNumbersAndNulls() {
        var lignes = json(Format.JSON);
        assertThat(lignes).hasSize(2);
        assertThat(lignes.get(0).propertyNames())
                .containsExactlyElementsOf(SchemaNational.livre().noms());
        assertThat(lignes.get(0).get("latitude").doubleValue()).isEqualTo(49.16);
        assertThat(lignes.get(1).get("latitude").isNull()).isTrue();
    }

    @Test
    void geojsonCountsThePlacesThatItCannotHold() {
        var carte = json(Format.GEOJSON);
        assertThat(carte.get("features")).hasSize(1);
        assertThat(carte.get("sans_position").intValue()).isEqualTo(1);
        assertThat(carte.at("/features/0/geometry/coordinates/0").doubleValue()).isEqualTo(5.38);
        assertThat(carte.at("/features/0/properties/nom").stringValue()).isEqualTo("Médiathèque d’essai");
    }

    @Test
    void inclusionKeepsThePublicsThatTheNationalPipelineLoses() {
        var service = json(Format.INCLUSION).at("/services/0");
        assertThat(service.get("publics").toString())
                .isEqualTo("[\"seniors\",\"femmes\",\"personnes-en-situation-de-handicap\"]");
        assertThat(service.get("frais").stringValue()).isEqualTo("gratuit");
        assertThat(service.get("type").stringValue()).isEqualTo("accompagnement");
        assertThat(service.get("modes_accueil").toString()).isEqualTo("[\"en-presentiel\",\"a-distance\"]");
        assertThat(service.get("zone_eligibilite").toString()).isEqualTo("[\"55\"]");
        assertThat(service.get("structure_id").stringValue()).isEqualTo("essai--bcdfghj2");
        assertThat(json(Format.INCLUSION).at("/services/1/publics").toString()).isEqualTo("[\"tous-publics\"]");
    }

    @Test
    void inclusionStructuresKeepTheLimitsOfTheirSchema() {
        for (var structure : json(Format.INCLUSION).get("structures")) {
            assertThat(structure.get("nom").stringValue())
                    .hasSizeBetween(3, 150)
                    .doesNotEndWith(".");
            assertThat(structure.get("description").stringValue()).hasSizeBetween(50, 2_000);
        }
        assertThat(json(Format.INCLUSION).at("/structures/0/siret").stringValue())
                .isEqualTo("21550545000018");
        assertThat(json(Format.INCLUSION).at("/structures/1/siret").isNull()).isTrue();
        assertThat(csv(Format.INCLUSION_STRUCTURES)).hasSize(3);
        assertThat(csv(Format.INCLUSION_SERVICES)).hasSize(3);
    }

    @Test
    void whatTheSchemaHasNoRoomForIsBesideIt() {
        var complement = json(Format.COMPLEMENTS_JSON).get(1);
        assertThat(complement.at("/passages/0/horaires").stringValue()).isEqualTo("Tu 14:00-17:00");
        assertThat(complement.at("/fermeture/motif").stringValue()).isEqualTo("travaux");
        assertThat(complement.get("a_geocoder").booleanValue()).isTrue();
        assertThat(complement.get("fraicheur").stringValue()).isEqualTo("À actualiser");
        assertThat(csv(Format.COMPLEMENTS_CSV).get(2)).contains("Place, Verdun, Tu 14:00-17:00", "À actualiser");
    }

    @Test
    void aFileUnpacksToWhatWasWritten() throws IOException {
        var fichier = Fichier.de(Format.CSV, DONNEES, "essai");
        var copie = new ByteArrayOutputStream();
        fichier.copier(copie);
        assertThat(copie.toString(StandardCharsets.UTF_8)).isEqualTo(texte(Format.CSV));
        assertThat(fichier.taille()).isEqualTo(copie.size());
    }

    @Test
    void theFingerprintIsThatOfTheContent() {
        assertThat(DONNEES.dans(java.util.Set.of("55545")).empreinte())
                .isEqualTo(DONNEES.dans(java.util.Set.of("55545", "55029")).empreinte())
                .isEqualTo(DONNEES.empreinte());
        assertThat(DONNEES.dans(java.util.Set.of("55029")).empreinte()).isNotEqualTo(DONNEES.empreinte());
        assertThat(DONNEES.ecartees())
                .singleElement()
                .satisfies(e -> assertThat(e.lieu().id()).isEqualTo("bcdfghj4"));
    }
}
