package fr.maillage.fragilite;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The colours of 41 communes, from −2 (dark blue) to 2 (dark orange), as printed in the two workshop documents of 2022: CC Côtes de
 * Meuse - Woëvre (document 1) and CC du Pays de Revigny (document 2). Their vintages are older than ours and two of their eleven indicators have
 * no file here, so the order is compared, not each colour.
 */
class ClassesPublieesTest {
    @Test
    void ourTotalsRankTheCommunesMuchAsThePublishedColoursDo() throws IOException {
        List<NamedCsvRecord> publiees = publiees();
        assertThat(publiees).hasSize(41);
        double[] totaux = publiees.stream()
                .mapToDouble(p -> FranceReelle.IFN_2021.total(FranceReelle.commune(p.getField("code"))))
                .toArray();
        double[] classes = publiees.stream()
                .mapToDouble(p -> Double.parseDouble(p.getField("classe")))
                .toArray();
        double correlation = spearman(totaux, classes);
        long memes = IntStream.range(0, classes.length)
                .filter(i -> FranceReelle.IFN_2021
                                        .modele()
                                        .classe(totaux[i])
                                        .orElseThrow()
                                        .rang()
                                - 3
                        == classes[i])
                .count();
        System.out.printf(
                "Spearman correlation of our totals with the 41 published classes: %.3f; same class: %d of 41%n",
                correlation, memes);
        assertThat(correlation).isGreaterThanOrEqualTo(0.65);
    }

    @ParameterizedTest
    @CsvSource({
        "'1 2 3 4', '1 2 3 4', 1",
        "'1 2 3 4', '9 7 5 3', -1",
        "'1 1 2 2', '1 2 1 2', 0",
        "'10 20 30', '1 3 2', 0.5"
    })
    void theCorrelationItselfIsRight(String a, String b, double attendu) {
        assertThat(spearman(nombres(a), nombres(b))).isEqualTo(attendu);
    }

    private static double[] nombres(String texte) {
        return Arrays.stream(texte.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }

    private static List<NamedCsvRecord> publiees() throws IOException {
        try (var csv = CsvReader.builder()
                .ofNamedCsvRecord(Objects.requireNonNull(
                        ClassesPublieesTest.class.getResourceAsStream("classes-publiees.csv")))) {
            return csv.stream().toList();
        }
    }

    /** Pearson correlation of mid-ranks. */
    private static double spearman(double[] a, double[] b) {
        double[] ra = rangs(a);
        double[] rb = rangs(b);
        double milieu = (a.length - 1) / 2.0;
        double ab = 0;
        double aa = 0;
        double bb = 0;
        for (int i = 0; i < a.length; i++) {
            ab += (ra[i] - milieu) * (rb[i] - milieu);
            aa += (ra[i] - milieu) * (ra[i] - milieu);
            bb += (rb[i] - milieu) * (rb[i] - milieu);
        }
        return ab / Math.sqrt(aa * bb);
    }

    private static double[] rangs(double[] valeurs) {
        return Arrays.stream(valeurs)
                .map(v -> Arrays.stream(valeurs).filter(autre -> autre < v).count()
                        + (Arrays.stream(valeurs).filter(autre -> autre == v).count() - 1) / 2.0)
                .toArray();
    }
}
