package fr.maillage.fragilite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The three columns of sub-scores published by the workshops of 2022 (documents 1 and 2), rounded to one decimal as published. */
class TotauxPubliesTest {
    private static final ModeleIndice IFN_2021 = ModelesIndice.livre("ifn-2021");

    @ParameterizedTest(name = "{0} : {1}")
    @CsvSource(textBlock = """
            Meuse,                      2.2,  0.7,  1.2, -0.2,  0.2,  1.0, 0.7,  1.0,  0.4, 1.2,  0.0, 0.9
            Pays de Revigny,            0.3, -1.8,  0.8, -0.7, -0.4,  0.5, 0.4,  0.6, -0.1, 0.8, -0.1, 0.9
            # Its total is lost in our copy of the document, which says « dans la médiane ».
            Côtes de Meuse - Woëvre,   -0.1,  0.6,  0.0,  0.2, -0.2,  0.2, 0.1, -0.4, -0.3, 0.1, -0.6, 0.1
            """)
    void publishedSubScoresGiveThePublishedTotal(
            String nom,
            double total,
            double thd,
            double pauvrete,
            double bibliotheque,
            double services,
            double unePersonne,
            double monoparentales,
            double chomage,
            double etrangers,
            double prestations,
            double plusDe65,
            double peuDiplomes) {
        double calcule = IFN_2021.total(
                thd,
                pauvrete,
                bibliotheque,
                services,
                unePersonne,
                monoparentales,
                chomage,
                etrangers,
                prestations,
                plusDe65,
                peuDiplomes);
        assertThat(Math.round(calcule * 10) / 10.0).as(nom).isEqualTo(total);
    }
}
