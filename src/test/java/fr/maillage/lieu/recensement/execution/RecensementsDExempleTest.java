package fr.maillage.lieu.recensement.execution;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Passage;
import fr.maillage.lieu.horaires.Horaires;
import fr.maillage.lieu.horaires.LectureOsm;
import fr.maillage.lieu.recensement.correspondance.CorrespondancesLivrees;
import fr.maillage.lieu.recensement.correspondance.LectureDeCorrespondance;
import fr.maillage.lieu.recensement.correspondance.Plan;
import fr.maillage.lieu.recensement.correspondance.Proposition;
import fr.maillage.lieu.recensement.lecture.LectureDeRecensement;
import fr.maillage.lieu.recensement.lecture.Tableau;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Small censuses made up in the manner of the real ones: see {@code lieu/recensements/LISEZMOI.md}. */
class RecensementsDExempleTest {
    private static final String DOSSIER = "/lieu/recensements/";

    private static Tableau lire(String chemin) {
        return LectureDeRecensement.lire(contenu(chemin), "");
    }

    private static byte[] contenu(String chemin) {
        try (var flux =
                Objects.requireNonNull(RecensementsDExempleTest.class.getResourceAsStream(DOSSIER + chemin), chemin)) {
            return flux.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Plan proposition(String fichier) {
        return Proposition.pour(lire("inconnus/" + fichier), fichier);
    }

    /** What is expected of the first place, and of the balance. */
    private static void verifier(Analyse analyse, ArgumentsAccessor attendu) {
        var bilan = OutilsDEssai.bilan(OutilsDEssai.sorts(analyse));
        assertThat(bilan.ligne().replace(" inchangees=0", "")).isEqualTo(attendu.getString(1));
        assertThat(bilan.lignes()).isEqualTo(analyse.lignes());
        var premier = analyse.candidats().getFirst();
        assertThat(lu(premier)).isEqualTo(lu(attendu));
        assertThat(analyse.candidats()).allSatisfy(RecensementsDExempleTest::sansHoraireInvalide);
    }

    private static Map<String, String> lu(Candidat lieu) {
        return lues(champ -> champ == Champ.HORAIRES && !lieu.passages().isEmpty()
                ? lieu.passages().stream().map(Passage::horaires).collect(Collectors.joining(" + "))
                : String.join("|", lieu.fiche().valeurs(champ)));
    }

    private static Map<String, String> lu(ArgumentsAccessor attendu) {
        return lues(champ -> {
            var texte = attendu.getString(2 + LUS.indexOf(champ));
            return texte == null ? "" : texte;
        });
    }

    private static final List<Champ> LUS = List.of(
            Champ.NOM,
            Champ.ADRESSE,
            Champ.CODE_POSTAL,
            Champ.COMMUNE,
            Champ.TELEPHONE,
            Champ.COURRIELS,
            Champ.LATITUDE,
            Champ.LONGITUDE,
            Champ.TYPOLOGIE,
            Champ.SERVICES,
            Champ.PUBLICS_SPECIFIQUEMENT_ADRESSES,
            Champ.FRAIS_A_CHARGE,
            Champ.HORAIRES);

    private static Map<String, String> lues(Function<Champ, String> valeur) {
        var lues = new TreeMap<String, String>();
        LUS.forEach(champ -> lues.put(champ.cle(), valeur.apply(champ)));
        return lues;
    }

    private static void sansHoraireInvalide(Candidat lieu) {
        var ecrits = Stream.concat(
                        lieu.fiche().valeurs(Champ.HORAIRES).stream(),
                        lieu.passages().stream().map(Passage::horaires))
                .filter(h -> !h.isEmpty());
        assertThat(ecrits).allSatisfy(h -> assertThat(Horaires.lireOsm(h)).isInstanceOf(LectureOsm.Lue.class));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = DOSSIER + "connus/attendus.csv", useHeadersInDisplayName = true)
    void aListThatIsKnownIsRecognisedAndReadByItsMapping(ArgumentsAccessor attendu) {
        var fichier = String.valueOf(attendu.getString(0));
        var connue = OutilsDEssai.reconnue(lire("connus/" + fichier));
        assertThat(connue.nom()).isEqualTo(fichier.replaceFirst("\\..*", ""));
        verifier(OutilsDEssai.analyser(contenu("connus/" + fichier), connue), attendu);
    }

    @Test
    void eachMappingThatIsShippedHasAnExample() {
        assertThat(CorrespondancesLivrees.toutes()).allSatisfy(livree -> {
            var nom = DOSSIER + "connus/" + livree.correspondance().nom();
            assertThat(Stream.of(".csv", ".json").anyMatch(s -> getClass().getResource(nom + s) != null))
                    .as(nom)
                    .isTrue();
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = DOSSIER + "inconnus/attendus.csv", useHeadersInDisplayName = true)
    void aListThatNobodyDescribedIsReadByTheMappingProposed(ArgumentsAccessor attendu) {
        var fichier = String.valueOf(attendu.getString(0));
        assertThat(CorrespondancesLivrees.reconnue(lire("inconnus/" + fichier).colonnes()))
                .isEmpty();
        var yaml = proposition(fichier).yaml();
        verifier(OutilsDEssai.analyser(contenu("inconnus/" + fichier), LectureDeCorrespondance.lire(yaml)), attendu);
        // The screen keeps all that was proposed.
        assertThat(Plan.de(LectureDeCorrespondance.lire(yaml)).map(Plan::yaml)).contains(yaml);
    }

    @Test
    void aListThatHasTheColumnsOfTheSchemaAndOthersIsReadByTheMappingOfTheOthers() {
        var colonnes = new ArrayList<>(lire("connus/bus-charente.json").colonnes());
        colonnes.add("date_maj");
        assertThat(CorrespondancesLivrees.reconnue(colonnes)
                        .orElseThrow()
                        .correspondance()
                        .nom())
                .isEqualTo("bus-charente");
    }

    @Test
    void columnsAboutPersonsAreLeftAlone() {
        assertThat(LectureDeCorrespondance.lire(proposition("personnes.csv").yaml())
                        .colonnesLues())
                .containsExactlyInAnyOrder("Structure", "Adresse", "CP", "Commune", "Services");
    }
}
