package fr.maillage.lieu.recensement.correspondance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.recensement.lecture.LectureDeRecensement;
import fr.maillage.lieu.recensement.lecture.Tableau;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Mappings proposed for files that nobody described. Places and addresses are examples made up for these tests. */
class PropositionTest {
    private static Tableau lire(String texte) {
        return LectureDeRecensement.lire(texte.getBytes(UTF_8), "");
    }

    private static Map<String, String> colonnes(Plan plan) {
        var colonnes = new TreeMap<String, String>();
        plan.champs().forEach((champ, prise) -> colonnes.put(champ.cle(), prise.colonne()));
        return colonnes;
    }

    static Stream<Arguments> files() {
        return Stream.of(
                arguments(
                        "Nom;Adresse;CP;Ville;Tel;Mail;Horaires\n"
                                + "Exemple;1 rue de l’Essai;55100;Verdun;03 29 00 00 00;accueil@example.org;lundi 9h-12h\n",
                        Map.of(
                                "nom", "Nom",
                                "adresse", "Adresse",
                                "code_postal", "CP",
                                "commune", "Ville",
                                "telephone", "Tel",
                                "courriels", "Mail")),
                arguments(
                        "STRUCTURE,Adresse mail,Code Postal,Localité,Téléphone,Prestations,Tarifs\n"
                                + "Exemple,accueil@example.org,55000,Bar-le-Duc,0329000000,Accès internet,gratuit\n",
                        Map.of(
                                "nom", "STRUCTURE",
                                "courriels", "Adresse mail",
                                "code_postal", "Code Postal",
                                "commune", "Localité",
                                "telephone", "Téléphone",
                                "services", "Prestations",
                                "frais_a_charge", "Tarifs")),
                arguments(
                        "Lieu\tcol2\tcol3\tcol4\tLat\tLng\n"
                                + "Exemple\taccueil@example.org\t03.29.00.00.00\thttps://example.org\t49,16\t5,38\n",
                        Map.of(
                                "nom", "Lieu",
                                "courriels", "col2",
                                "telephone", "col3",
                                "site_web", "col4",
                                "latitude", "Lat",
                                "longitude", "Lng")),
                arguments(
                        """
                        {"type":"FeatureCollection","features":[{"type":"Feature",
                          "properties":{"name":"Exemple","description":"Ouvert à tous"},
                          "geometry":{"type":"Point","coordinates":[5.38,49.16]}}]}
                        """,
                        Map.of(
                                "nom", "name",
                                "presentation_detail", "description",
                                "latitude", "latitude",
                                "longitude", "longitude")),
                arguments(
                        "id,structureId,nom,commune,code_postal,code_insee,adresse,latitude,longitude,telephone,courriel,services\n"
                                + "1,2,Exemple,Verdun,55100,55545,1 rue de l’Essai,49.16,5.38,0329000000,a@example.org,Accéder à du matériel\n",
                        Map.of(
                                "nom", "nom",
                                "commune", "commune",
                                "code_postal", "code_postal",
                                "code_insee", "code_insee",
                                "adresse", "adresse",
                                "latitude", "latitude",
                                "longitude", "longitude",
                                "telephone", "telephone",
                                "courriels", "courriel",
                                "services", "services")));
    }

    @ParameterizedTest
    @MethodSource("files")
    void columnsAreFoundByTheirNamesAndByTheirContent(String fichier, Map<String, String> attendues) {
        assertThat(colonnes(Proposition.pour(lire(fichier), "essai.csv")))
                .containsExactlyInAnyOrderEntriesOf(attendues);
    }

    @Test
    void aColumnIsNotTakenForItsNameWhenItsCellsSayOtherwise() {
        var plan = Proposition.pour(lire("nom,mail,siret\nExemple,oui,non\nAutre,non,oui\n"), "x.csv");
        assertThat(colonnes(plan)).containsOnlyKeys("nom");
    }

    @Test
    void anAddressThatHoldsItsCommuneIsReadInOneLine() {
        var plan = Proposition.pour(lire("nom,adresse\nExemple,1 rue de l’Essai 55100 Verdun\n"), "x.csv");
        assertThat(plan.adresseEnUneLigne()).isEqualTo("adresse");
        assertThat(plan.champs()).containsOnlyKeys(Champ.NOM);
    }

    @Test
    void eachDayMayHaveItsColumn() {
        var plan = Proposition.pour(lire("nom,Lundi,Horaires mardi,DIMANCHE\nExemple,9h-12h,,fermé\n"), "x.csv");
        assertThat(plan.jours().values()).containsExactly("Lundi", "Horaires mardi", "DIMANCHE");
    }

    @Test
    void valuesOfListedFieldsAreMappedWhenTheyAreNearToAValue() {
        var plan = Proposition.pour(
                lire("nom;services\nExemple;Accéder à du matériel|Danse\nAutre;C’est payant | danse classique\n"),
                "x.csv");
        assertThat(plan.prise(Champ.SERVICES).separe()).containsExactly("|");
        assertThat(plan.prise(Champ.SERVICES).table())
                .containsExactly(
                        Map.entry("Accéder à du matériel", List.of("Accès internet et matériel informatique")));
    }

    @Test
    void theTextOfAPlanReadsBackAsTheSamePlan() {
        var plan = Proposition.pour(
                lire(
                        "id,nom,adresse,services,tarif,lundi,maj\n"
                                + "7,\"Exemple: un, deux\",1 rue de l’Essai 55100 Verdun,Danse|Accéder à du matériel,Gratuit,9h-12h,2026-01-02\n"),
                "Liste « d’essai »: 2026.csv");
        var relu = LectureDeCorrespondance.lire(plan.yaml());
        assertThat(Plan.de(relu)).contains(plan);
        assertThat(relu.source()).isEqualTo("Liste « d’essai »: 2026");
    }

    @ParameterizedTest
    @CsvSource({
        "services,accès internet et matériel,Accès internet et matériel informatique",
        "services,S'équiper en matériel informatique,Acquisition de matériel informatique à prix solidaire",
        "frais_a_charge,GRATUIT,Gratuit",
        "typologie,Bibliothèque,BIB",
        "publics_specifiquement_adresses,personnes âgées,Seniors",
        "services,Cours de danse,",
        "services,'',",
    })
    void aTextIsBroughtToTheValueThatItIsNearTo(String champ, String texte, String attendue) {
        assertThat(Voisinage.proche(Champ.deCle(champ).orElseThrow(), texte).orElse(null))
                .isEqualTo(attendue);
    }
}
