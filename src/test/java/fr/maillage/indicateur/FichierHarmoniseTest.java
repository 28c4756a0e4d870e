package fr.maillage.indicateur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.maillage.territoire.TablesDesTerritoires;
import fr.maillage.territoire.Territoires;
import fr.maillage.territoire.preparation.FichierSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An extra: another computation of the same columns, when its file lies beside the project. */
class FichierHarmoniseTest {
    private static final Path SOURCES = Path.of("..", "shared", "donnees");
    private static final String FICHIER = "indicateurs/communes-indicateurs-harmonises-cog2026.csv";

    private record Ecart(String code, double ecart) {}

    /**
     * The other file weighs merged communes and rounds centres in its own way, and takes administrative addresses for libraries:
     * hence a few communes that differ.
     */
    @ParameterizedTest(name = "{0}: at most {3} communes differ by more than {2}")
    @CsvSource({
        "non-couverture-thd, part_locaux_non_thd30_t3_2019, 0.00015, 0",
        "taux-chomage, taux_chomage_15_64_rp2021, 0.00015, 0",
        "menages-une-personne, part_menages_1_personne_rp2017, 0.0001, 80",
        "familles-monoparentales, part_menages_monoparentaux_rp2017, 0.0001, 80",
        "part-65-plus, part_65p_parmi_15p_rp2017, 0.0001, 80",
        "peu-diplomes, part_peu_diplomes_15p_rp2017, 0.0001, 80",
        "distance-bibliotheque, distance_bibliotheque_km, 0.02, 600",
        "distance-services, distance_panier_services_publics_km, 0.02, 700",
    })
    void saysNearlyTheSame(String id, String colonne, double tolerance, int exceptions) {
        assumeTrue(Files.exists(SOURCES.resolve(FICHIER)), "the file to compare with is not there: " + FICHIER);
        FichierSource autre = FichierSource.lire(SOURCES, FICHIER);
        double[] valeurs = autre.nombres(colonne);
        Territoires france = TablesDesTerritoires.duProgramme().territoires();
        Serie serie =
                TablesDesIndicateurs.duProgramme().indicateurs(france).serie(id).orElseThrow();
        var ecarts = new ArrayList<Ecart>();
        int compares = 0;
        for (int i = 0; i < valeurs.length; i++) {
            String code = autre.texte(i, "code_commune");
            double ecart = Math.abs(serie.valeur(france.position(code).orElseThrow()) - valeurs[i]);
            if (!Double.isNaN(ecart)) {
                compares++;
                if (ecart > tolerance) {
                    ecarts.add(new Ecart(code, ecart));
                }
            }
        }
        ecarts.sort(Comparator.comparingDouble(Ecart::ecart).reversed());
        System.out.println(id + ": " + compares + " communes compared, " + ecarts.size() + " differ, most of all "
                + ecarts.stream().limit(3).toList());
        assertThat(compares).isGreaterThan(34_000);
        assertThat(ecarts).hasSizeLessThanOrEqualTo(exceptions);
    }
}
