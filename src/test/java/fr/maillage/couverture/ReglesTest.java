package fr.maillage.couverture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.maillage.presentation.FichierInvalideException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Time models, weights and rules of need, as data. */
class ReglesTest {
    private static final String MODELES = """
            - {id: un, nom: un, coefficient: 2.784, exposant: 0.812, calage: Essai.}
            - {id: deux, nom: deux, coefficient: 1.738, exposant: 0.868, calage: Essai.}
            """;
    private static final String E2SFCA = """
            paliers:
              - {jusqua: 10, poids: 1}
              - {jusqua: 20, poids: 0.5}
            offre: heures
            source: Essai.
            """;
    private static final String BESOIN = """
            personnes-concernees: {taux: 15.4, source: Essai.}
            manque: {nul: 10, plein: 30}
            fragile: {rang: 4}
            servi: 15
            seuils: [10, 20]
            """;

    @Test
    void theShippedModelsGiveThePublishedTimes() {
        var modeles = ModelesDeTemps.livres();
        var optimiste = modeles.modele("optimiste").orElseThrow();

        assertThat(modeles.parDefaut().id()).isEqualTo("prudent");
        assertThat(modeles.parDefaut().minutes(5)).isEqualTo(10.3, within(0.05));
        assertThat(modeles.parDefaut().minutes(10)).isEqualTo(18.1, within(0.05));
        assertThat(modeles.parDefaut().minutes(20)).isEqualTo(31.7, within(0.05));
        assertThat(optimiste.minutes(5)).isEqualTo(7.0, within(0.05));
        assertThat(optimiste.minutes(10)).isEqualTo(12.8, within(0.05));
        assertThat(optimiste.minutes(20)).isEqualTo(23.4, within(0.05));
        assertThat(optimiste.kilometres(optimiste.minutes(7))).isEqualTo(7, within(1e-12));
        assertThat(optimiste.minutesDansLaCommune(36)).isEqualTo(optimiste.minutes(3));
    }

    @Test
    void aTownThatWritesItsOwnRulesIsObeyed() {
        assertThat(ModelesDeTemps.lire("m.yaml", new StringReader(MODELES))
                        .parDefaut()
                        .id())
                .isEqualTo("un");
        var e2sfca = ReglesE2sfca.lire("e.yaml", new StringReader(E2SFCA));
        assertThat(e2sfca.unite()).isEqualTo(ReglesE2sfca.Unite.HEURES);
        assertThat(new double[] {e2sfca.poids(0), e2sfca.poids(10), e2sfca.poids(10.1), e2sfca.poids(20.1)})
                .containsExactly(1, 1, 0.5, 0);
        var besoin = ReglesDeBesoin.lire("b.yaml", new StringReader(BESOIN));
        assertThat(new double[] {besoin.manque(5), besoin.manque(20), besoin.manque(45), besoin.manque(Double.NaN)})
                .containsExactly(0, 0.5, 1, Double.NaN);
        assertThat(besoin.part(0.8, 0.4)).isEqualTo(0.308, within(1e-12));
        assertThat(besoin.part(8, 0.4)).isEqualTo(1);
        assertThat(besoin.part(Double.NaN, 0.4)).isNaN();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0.812 | -1 | ligne 1 : le coefficient doit être positif et l’exposant entre 0 et 1
            0.812 | 1.2 | ligne 1 : le coefficient
            0.812 | vite | ligne 1, champ « [1].exposant » : « vite » n’est pas un nombre
            id: deux | id: un | il faut au moins deux modèles, d’identifiants différents
            exposant: 0.868 | puissance: 0.868 | ligne 2, champ « [2].puissance » : ce champ n’existe pas
            - {id: deux | - {id: deux, x: {{ | ce n’est pas du YAML
            """)
    void aModelThatCannotBeUsedIsRefusedWithItsLineAndField(String vu, String ecrit, String plainte) {
        assertThatThrownBy(() -> ModelesDeTemps.lire("m.yaml", new StringReader(MODELES.replace(vu, ecrit))))
                .isInstanceOf(FichierInvalideException.class)
                .message()
                .satisfies(message -> assertThat(message.replace('\u00a0', ' ').replace('\u202f', ' '))
                        .contains("Fichier « m.yaml »", plainte.replaceFirst("^ligne 1 :", "")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            jusqua: 20 | jusqua: 5 | ligne 2, champ « paliers » : d’un palier au suivant, la durée doit croître
            poids: 0.5 | poids: 2 | ligne 3, champ « paliers[2] » : un palier a une durée positive
            heures | places | champ « offre » : « places » n’existe pas ; choisissez lieux ou heures
            source: Essai. | '' | il manque le champ « source »
            """)
    void weightsThatMakeNoSenseAreRefused(String vu, String ecrit, String plainte) {
        assertThatThrownBy(() -> ReglesE2sfca.lire("e.yaml", new StringReader(E2SFCA.replace(vu, ecrit))))
                .isInstanceOf(FichierInvalideException.class)
                .message()
                .satisfies(message -> assertThat(message.replace('\u00a0', ' ').replace('\u202f', ' '))
                        .contains(plainte));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            15.4 | 154 | le taux doit être entre 0 et 100 %
            plein: 30 | plein: 10 | il faut 0 ≤ nul < plein
            [10, 20] | [20, 10] | les seuils doivent être positifs et croissants
            [10, 20] | [] | les seuils doivent être positifs et croissants
            servi: 15 | servi: 0 | doivent être positifs
            """)
    void rulesOfNeedThatMakeNoSenseAreRefused(String vu, String ecrit, String plainte) {
        assertThatThrownBy(() -> ReglesDeBesoin.lire("b.yaml", new StringReader(BESOIN.replace(vu, ecrit))))
                .isInstanceOf(FichierInvalideException.class)
                .message()
                .satisfies(message -> assertThat(message.replace('\u00a0', ' ').replace('\u202f', ' '))
                        .contains(plainte));
    }
}
