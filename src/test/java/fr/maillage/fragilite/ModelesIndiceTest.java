package fr.maillage.fragilite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.maillage.presentation.FichierInvalideException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelesIndiceTest {
    @Test
    void theModelOf2021HasElevenIndicatorsOnFourAxes() {
        ModeleIndice modele = ModelesIndice.livre("ifn-2021");
        assertThat(modele.indicateurs()).hasSize(11);
        assertThat(modele.axes())
                .extracting(Axe::id)
                .containsExactly(
                        "acces-numerique",
                        "acces-information",
                        "competences-administratives",
                        "competences-numeriques");
        assertThat(modele.total(3, 3)).isEqualTo(10, within(1e-12));
        assertThat(modele.total(-3)).isEqualTo(-10, within(1e-12));
        assertThat(modele.total(0, Double.NaN)).isZero();
        assertThat(modele.total(Double.NaN)).isNaN();
    }

    @Test
    void theModelOf2023HasFiveIndicatorsAndItsTotalIsTheirPlainMean() {
        ModeleIndice modele = ModelesIndice.livre("ifn-2023");
        assertThat(modele.indicateurs())
                .containsExactly(
                        "non-couverture-thd", "non-couverture-4g", "taux-pauvrete", "part-65-plus", "peu-diplomes");
        assertThat(modele.total(1, 4, 10)).isEqualTo(5);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "-10, tres-faible",
        "-5.751, tres-faible",
        "-5.75, faible",
        "-1.26, faible",
        "-1.25, moyenne",
        "0, moyenne",
        "1.25, moyenne",
        "1.26, forte",
        "5.75, forte",
        "5.751, tres-forte",
        "10, tres-forte"
    })
    void aTotalOnABoundGoesTowardsTheMiddleClass(double total, String classe) {
        assertThat(ModelesIndice.livre("ifn-2021").classe(total))
                .map(Classe::id)
                .contains(classe);
    }

    @Test
    void noTotalIsNoClass() {
        assertThat(ModelesIndice.livre("ifn-2021").classe(Double.NaN)).isEmpty();
    }

    @Test
    void anUnknownModelIsRefusedWithTheListOfTheKnownOnes() {
        assertThatThrownBy(() -> ModelesIndice.livre("ifn-1999"))
                .isInstanceOf(FichierInvalideException.class)
                .satisfies(dit("« ifn-1999 »"))
                .satisfies(dit("ifn-2021, ifn-2023"));
    }

    @Test
    void aTerritoryMayWriteItsOwnFile(@TempDir Path dossier) throws IOException {
        Path fichier = dossier.resolve("mon-modele.yaml");
        Files.writeString(
                fichier, texte().replace("id: ifn-2021", "id: mon-modele").replace("taux-chomage, ", ""));
        ModeleIndice modele = ModelesIndice.lire(fichier);
        assertThat(modele.id()).isEqualTo("mon-modele");
        assertThat(modele.indicateurs()).hasSize(10).doesNotContain("taux-chomage");
    }

    @Test
    void anAbsentFileIsRefusedInPlainWords(@TempDir Path dossier) {
        assertThatThrownBy(() -> ModelesIndice.lire(dossier.resolve("absent.yaml")))
                .isInstanceOf(FichierInvalideException.class)
                .satisfies(dit("ne peut pas être lu"));
    }

    /** Each case spoils the file of 2021 in one place; the complaint names the field and the line of that place. */
    @ParameterizedTest(name = "« {0} » devient « {1} »")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            type: points-par-rang          | type: rangs                     | methode.type            | choisissez points-par-rang ou deciles
            [10, 25, 40, 60, 75, 90]       | [10, 25, 40, 60, 75]            | methode                 | il faut 6 valeurs de points
            [10, 25, 40, 60, 75, 90]       | [10, 25, 25, 60, 75, 90]        | methode                 | strictement croissantes
            [10, 25, 40, 60, 75, 90]       | [0, 25, 40, 60, 75, 90]         | methode                 | entre 0 et 100
            [10, 25, 40, 60, 75, 90]       | [10, 25, 4O, 60, 75, 90]        | methode.coupures[3]     | « 4O » n’est pas un nombre
            [10, 25, 40, 60, 75, 90]       | 10                              | methode.coupures        | il faut ici une liste
            [-3, -2, -1, 0, 1, 2, 3]       | [-3, -2, -1, 0, 1, 3, 2]        | methode                 | points doivent être strictement croissants
            minimum: -10                   | minimum: 10                     | total                   | inférieur au maximum
            indicateurs: [part-65-plus, peu-diplomes] | indicateurs: []      | axes[4].indicateurs     | la liste est vide
            indicateurs: [part-65-plus, peu-diplomes] | indicateurs: [taux-pauvrete] | axes[4].indicateurs[1] | « taux-pauvrete » est écrit deux fois
            id: acces-information          | id: Accès                       | axes[2].id              | n’est pas un identifiant
            jusqua: -1.25                  | jusqua: -6                      | classes[2].jusqua       | strictement croissantes
            signe: "++"                    | signe: "++", jusqua: 8          | classes[5].jusqua       | retirez ce champ
            seuil: 1.5                     | seuille: 1.5                    | freins.seuille          | les champs possibles sont seuil, ecart
            ecart: 0.5                     | ecart: -1                       | freins.ecart            | ne peut pas être négatif
            net: 1                         | net: 0.1                        | ecarts                  | 0 < sensible < net
            nom: Indice de fragilité numérique 2021 | nom: ""                | nom                     | il faut ici un texte
            nom: Indice de fragilité numérique 2021 | id: autre              | id                      | écrit deux fois
            """)
    void aSpoiltFileIsRefusedWithItsFieldAndItsLine(String avant, String apres, String champ, String message) {
        String texte = texte();
        assertThat(texte).contains(avant);
        assertThatThrownBy(() -> lire(texte.replace(avant, apres)))
                .isInstanceOf(FichierInvalideException.class)
                .satisfies(dit("« essai.yaml », ligne "))
                .satisfies(dit("champ « " + champ + " »"))
                .satisfies(dit(message));
    }

    @Test
    void theLineIsTheOneOfTheFault() {
        assertThatThrownBy(() -> lire("id: essai\nnom: Essai\ndescription: x\nmethode:\n  type: zzz\n"))
                .satisfies(dit("ligne 5, champ « methode.type »"));
    }

    @Test
    void aMissingFieldIsNamed() {
        assertThatThrownBy(() -> lire(texte().replaceFirst("(?s)freins:\n.*?\n\n", "")))
                .satisfies(dit("il manque le champ « freins »"));
    }

    @Test
    void aFourthClassAloneIsNotEnough() {
        assertThatThrownBy(() -> lire(texte().replaceFirst("  - \\{ id: tres-faible.*\n", "")))
                .satisfies(dit("exactement 5 classes, il y en a 4"));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            `id: [`, n’est pas du YAML
            ``, il est vide
            `- 1`, il faut ici des champs
            `id: \u0000`, n’est pas du YAML lisible
            """)
    void whatIsNotAModelAtAllIsRefused(String texte, String message) {
        assertThatThrownBy(() -> lire(texte))
                .isInstanceOf(FichierInvalideException.class)
                .satisfies(dit(message));
    }

    /** Compares with ordinary spaces: messages carry the no-break spaces of French typography. */
    private static Consumer<Throwable> dit(String attendu) {
        return e -> assertThat(
                        String.valueOf(e.getMessage()).replace('\u202f', ' ').replace('\u00a0', ' '))
                .contains(attendu);
    }

    private static ModeleIndice lire(String texte) {
        return ModelesIndice.lire("essai.yaml", new StringReader(texte));
    }

    private static String texte() {
        try (var flux = ModelesIndice.class.getResourceAsStream("/donnees/fragilite/modeles/ifn-2021.yaml")) {
            return new String(Objects.requireNonNull(flux).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
