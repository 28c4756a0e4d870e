package fr.maillage.lieu.recensement.correspondance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.recensement.FichierIllisible;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each thing that a rule can do. */
class ReglesTest {
    private static final String ACCES = "Accès internet et matériel informatique";
    private static final String DEMARCHES = "Aide aux démarches administratives";

    private record Cellules(Map<String, String> cellules) implements Rangee {
        @Override
        public String cellule(String colonne) {
            return cellules.getOrDefault(colonne, "");
        }

        @Override
        public boolean vide(String texte) {
            return texte.isBlank();
        }
    }

    private static Regle.Lu lire(String champ, String regle, Map<String, String> cellules) {
        var regles = LectureDeCorrespondance.lire("champs:\n  " + champ + ": " + regle + "\n")
                .regles(Champ.deCle(champ).orElseThrow());
        assertThat(regles).hasSize(1);
        return regles.getFirst().lire(new Cellules(cellules));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // joined, passing over what is empty
                "adresse|{colonnes: [a, b, c], avec: \", \"}|1 rue de l’Exemple, lieu dit",
                "adresse|{colonnes: [a, vide, c]}|1 rue de l’Exemple lieu dit",
                // taken out by a pattern
                "nom|{colonne: d, extrait: \"^(.*?)\\\\s*\\\\[\"}|Bus",
                "nom|{colonne: d, extrait: \"\\\\[(.*?)\\\\]\"}|Place",
                "nom|{colonne: a, extrait: \"\\\\[(.*?)\\\\]\"}|''",
                // constants and defaults
                "nom|{valeur: Toujours}|Toujours",
                "itinerance|{colonne: vide, termes: [{valeur: Fixe, egal: [x]}], defaut: Itinérant}|Itinérant",
            })
    void aTextIsMadeOfCells(String champ, String regle, String attendu) {
        var lu = lire(champ, regle, Map.of("a", "1 rue de l’Exemple", "b", "", "c", "lieu dit", "d", "Bus [Place]"));
        assertThat(String.join("|", lu.valeurs())).isEqualTo(attendu);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gratuit|Gratuit",
                "GRATUIT !|Gratuit",
                "Gratuit sous condition d’adhésion|Gratuit sous condition",
                "ni gratuit ni payant|''",
                "rien|''",
            })
    void termsContainExceptAndEqual(String cellule, String attendu) {
        var lu = lire(
                "frais_a_charge",
                "{colonne: a, termes: [{valeur: Gratuit, contient: [gratuit], sauf: [condition, payant]}, {valeur: Gratuit sous condition, contient: [condition]}, {valeurs: [], egal: [ni gratuit ni payant]}]}",
                Map.of("a", cellule));
        assertThat(String.join("|", lu.valeurs())).isEqualTo(attendu);
        assertThat(lu.inconnues()).hasSize(cellule.equals("rien") ? 1 : 0);
    }

    @Test
    void aCellIsSplitButNotInsideBrackets() {
        var lu = lire(
                "services",
                "{colonne: a, separe: [\",\", \"\\n\"], table: {\"cours (débutants, confirmés)\": \"Maîtrise des outils numériques du quotidien\", \"wifi\": \""
                        + ACCES + "\"}}",
                Map.of("a", "• Cours (débutants, confirmés), wifi\n\"piscine\""));
        assertThat(lu.valeurs()).containsExactly("Maîtrise des outils numériques du quotidien", ACCES);
        assertThat(lu.inconnues()).containsExactly("piscine");
    }

    @ParameterizedTest
    @CsvSource({
        "oui,1,0",
        "X,1,0",
        "1,1,0",
        "VRAI,1,0",
        "\u2713,1,0",
        "'Oui, le matin',1,0",
        "non,0,0",
        "0,0,0",
        "\u2717,0,0",
        "faux,0,0",
        "peut-être,0,1"
    })
    void aColumnSaysYesOrNo(String cellule, int valeurs, int inconnues) {
        var lu = lire("services", "{colonne: a, oui: \"" + ACCES + "\"}", Map.of("a", cellule));
        assertThat(lu.valeurs()).hasSize(valeurs);
        assertThat(lu.inconnues()).hasSize(inconnues);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "services|Accès libre à un ordinateur|Accès internet et matériel informatique",
                "services|Aide aux démarches en ligne (impôts, CAF)|Aide aux démarches administratives",
                "services|Cours d’informatique|Maîtrise des outils numériques du quotidien",
                "services|Initiation à l’ordinateur|Maîtrise des outils numériques du quotidien",
                "services|Imprimante 3D|Loisirs et créations numériques",
                "services|Don de matériel reconditionné|Acquisition de matériel informatique à prix solidaire",
                "services|Titres sécurisés : passeport|inconnu",
                "services|Cours de danse|inconnu",
                "services|numerique--acceder-a-une-connexion-internet|Accès internet et matériel informatique",
                "publics_specifiquement_adresses|Tout public|''",
                "publics_specifiquement_adresses|Personnes de plus de 60 ans|Seniors",
                "frais_a_charge|Oui, totalement gratuits|Gratuit",
                "frais_a_charge|Gratuit pour les adhérents|Gratuit sous condition",
                "typologie|Mairie - France services|MUNI RFS",
                "typologie|accompagnement|inconnu",
                "dispositif_programmes_nationaux|Conseiller numérique France Services|Conseillers numériques",
                "modalites_acces|Sur rendez-vous|Téléphoner",
                "itinerance|Bus itinérant|Itinérant",
            })
    void theWordsOfTheProgramTellAValue(String champ, String texte, String attendu) {
        var lues = new Lexique(Champ.deCle(champ).orElseThrow(), false).valeurs(texte);
        assertThat(lues.map(v -> String.join(" ", v)).orElse("inconnu")).isEqualTo(attendu);
    }

    @Test
    void aSentenceTellsItsValuesAndLosesNone() {
        var lues = new Lexique(Champ.SERVICES, true)
                .valeurs("Un lieu chaleureux. On y apprend à naviguer, on y trouve le Wi-Fi\n* aide aux démarches");
        assertThat(lues).contains(Set.of("Maîtrise des outils numériques du quotidien", ACCES, DEMARCHES));
        assertThat(new Lexique(Champ.SERVICES, true).valeurs("Un lieu chaleureux."))
                .contains(Set.of());
    }

    @Test
    void theTableGoesBeforeTheWordsOfTheProgram() {
        var regle = "{colonne: a, separe: [\"|\"], table: {\"Wifi\": []}, lexique: valeurs}";
        assertThat(lire("services", regle, Map.of("a", "Wifi|Aide aux démarches|Danse")))
                .isEqualTo(new Regle.Lu(Set.of(DEMARCHES), List.of("Danse")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "champs: {nom: {colonne: a, lexique: valeurs}}",
                "champs: {services: {colonne: a, lexique: autre}}",
                "champs: {services: {colonne: a, oui: Danse}}",
                "champs: {services: {colonne: a, extrait: \"(a+)+\"}}",
                "champs: {services: {avec: a}}",
                "champs: {horaires: a}",
                "inconnue: a",
                "date: hier",
                "horaires: {jours: {lundo: a}}",
                "[]",
                "champs: [",
            })
    void aMappingThatIsWrongIsRefusedWithItsKey(String yaml) {
        assertThatExceptionOfType(FichierIllisible.class)
                .isThrownBy(() -> LectureDeCorrespondance.lire(yaml))
                .withMessageMatching("(?s)(Dans la|Cette) correspondance.*\\.");
    }
}
