package fr.maillage.fragilite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.presentation.EcritureDeTable.Variante;
import fr.maillage.territoire.Niveau;
import fr.maillage.territoire.Perimetre;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class EcritureIndiceTest {
    /** Four communes in two EPCI of one département; the third has no inhabitant, the fourth an estimated value. */
    private static final IndiceDeFrance INDICE = new PetitMonde()
            .commune("55", "200000001", 100)
            .commune("55", "200000001", 300)
            .commune("55", "200000002", 0)
            .commune("55", "200000002", 50)
            .indicateur("chomage", new double[] {10, 20, 5, 30}, new boolean[] {false, false, false, true})
            .sansSource("etrangers")
            .calculer(PetitMonde.points("chomage", "etrangers"));

    private static final Perimetre TOUT = PetitMonde.selection(0, 1, 2, 3);

    @Test
    void aLineIsCodeNamePopulationTotalClassThenAxesThenIndicators() {
        assertThat(csv(Niveau.COMMUNE, false, Variante.DONNEES).lines())
                .containsExactly(
                        "code,nom,population,total,classe,axe,chomage,etrangers",
                        "00000,Commune 00000,100,-6.6667,a,-2,-2,",
                        "00001,Commune 00001,300,0,c,0,0,",
                        "00002,Commune 00002,0,,,,,",
                        "00003,Commune 00003,50,6.6667,e,2,2,");
    }

    @Test
    void groupsCarryTheMeanOfTheirInhabitants() {
        assertThat(csv(Niveau.EPCI, false, Variante.DONNEES).lines())
                .containsExactly(
                        "code,nom,population,total,classe,axe,chomage,etrangers",
                        "200000001,CC 200000001,400,-1.6667,b,-0.5,-0.5,",
                        "200000002,CC 200000002,50,6.6667,e,2,2,");
        assertThat(csv(Niveau.DEPARTEMENT, false, Variante.DONNEES).lines()).hasSize(2);
    }

    @Test
    void doubtsComeLastWhenAsked() {
        assertThat(csv(Niveau.COMMUNE, true, Variante.DONNEES).lines())
                .contains(
                        "code,nom,population,total,classe,axe,chomage,etrangers,"
                                + "total_sans_estimation,indicateurs_connus,indicateurs_estimes,indicateurs_du_modele",
                        "00001,Commune 00001,300,0,c,0,0,,0,1,0,2",
                        "00003,Commune 00003,50,6.6667,e,2,2,,,1,1,2");
    }

    @Test
    void aFrenchSpreadsheetOpensItsVariant() {
        assertThat(csv(Niveau.COMMUNE, false, Variante.TABLEUR))
                .startsWith("\ufeffcode;nom;")
                .contains("00000;Commune 00000;100;-6,6667;a;-2;-2;");
    }

    @Test
    void jsonSaysTheSameWithNullForWhatIsMissing() {
        var sortie = new StringWriter();
        new EcritureIndice(TableIndice.de(INDICE, TOUT, Niveau.COMMUNE), false).json(sortie);

        var lignes = new JsonMapper().readTree(sortie.toString());

        assertThat(lignes.size()).isEqualTo(4);
        assertThat(lignes.get(0).toString())
                .isEqualTo("{\"code\":\"00000\",\"nom\":\"Commune 00000\",\"population\":100,\"total\":-6.6667,"
                        + "\"classe\":\"a\",\"axe\":-2,\"chomage\":-2,\"etrangers\":null}");
        assertThat(lignes.get(2).get("total").isNull()).isTrue();
        assertThat(lignes.get(2).get("classe").isNull()).isTrue();
    }

    @Test
    void onlyTheTerritoriesOfThePerimeterAreWritten() {
        var table = TableIndice.de(INDICE, PetitMonde.selection(3), Niveau.EPCI);

        assertThat(table.lignes()).extracting(TableIndice.Ligne::code).containsExactly("200000002");
    }

    private static String csv(Niveau niveau, boolean doutes, Variante variante) {
        var sortie = new StringBuilder();
        new EcritureIndice(TableIndice.de(INDICE, TOUT, niveau), doutes).csv(sortie, variante);
        return sortie.toString();
    }
}
