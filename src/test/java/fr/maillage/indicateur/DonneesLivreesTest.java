package fr.maillage.indicateur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.maillage.territoire.Tables;
import fr.maillage.territoire.TablesDesTerritoires;
import fr.maillage.territoire.Territoires;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables that the program ships: whole, light, coherent. */
class DonneesLivreesTest {
    private static final Territoires FRANCE = TablesDesTerritoires.duProgramme().territoires();
    private static final Indicateurs INDICATEURS =
            TablesDesIndicateurs.duProgramme().indicateurs(FRANCE);

    @Test
    void agreeWithTheCatalogueAndTheirProvenanceAndStayUnderTwelveMegabytes() {
        RapportDesDonnees rapport = new PreparationDesDonnees().verifier();
        assertThat(rapport.anomalies()).isEmpty();
        assertThat(rapport.colonnes()).hasSize(10);
        assertThat(rapport.tables().stream()
                        .mapToLong(RapportDesDonnees.Table::octets)
                        .sum())
                .isBetween(1_000_000L, VerificationDesDonnees.TAILLE_MAXIMALE);
    }

    @Test
    void holdTwelveIndicatorsOfWhichThreeHaveNoFileYet() {
        assertThat(INDICATEURS.catalogue()).hasSize(12);
        assertThat(INDICATEURS.catalogue())
                .filteredOn(i -> !i.disponible())
                .extracting(Indicateur::id)
                .containsExactly("part-etrangers", "dependance-prestations", "non-couverture-4g");
        assertThat(INDICATEURS.catalogue()).allSatisfy(i -> assertThat(i.sens()).isEqualTo(1));
    }

    @ParameterizedTest(name = "{0}: {1} values")
    @CsvSource({
        "non-couverture-thd, 34743",
        "distance-bibliotheque, 34869",
        "distance-services, 34869",
        "menages-une-personne, 34841",
        "familles-monoparentales, 34841",
        "taux-chomage, 34842",
        "part-65-plus, 34848",
        "peu-diplomes, 34848",
    })
    void coverFrance(String id, int attendues) {
        assertThat(connues(id)).isEqualTo(attendues);
    }

    private static long connues(String id) {
        Serie serie = INDICATEURS.serie(id).orElseThrow();
        return java.util.stream.IntStream.range(0, serie.taille())
                .filter(serie::connue)
                .count();
    }

    @Test
    void estimatePovertyWhereItIsHiddenButNotWhereNobodyLives() {
        Serie pauvrete = INDICATEURS.serie("taux-pauvrete").orElseThrow();
        int barLeDuc = FRANCE.position("55029").orElseThrow();
        int fleury = FRANCE.position("55189").orElseThrow();
        int revigny = FRANCE.position("55001").orElseThrow();
        assertThat(pauvrete.estimee(barLeDuc)).isFalse();
        assertThat(pauvrete.connue(revigny)).isTrue();
        assertThat(pauvrete.estimee(revigny)).isTrue();
        assertThat(pauvrete.connue(fleury)).isFalse();
        assertThat(FRANCE.communes().stream()
                        .filter(c -> c.departement().equals("55"))
                        .mapToInt(c -> FRANCE.position(c.code()).orElseThrow())
                        .filter(p -> pauvrete.connue(p) && !pauvrete.estimee(p))
                        .count())
                .as("published in Meuse")
                .isEqualTo(12);
    }

    @Test
    void giveNothingToTheCommunesCreatedAnew() {
        for (String code : new String[] {"14666", "15031", "15035", "15047", "15171", "85212"}) {
            int position = FRANCE.position(code).orElseThrow();
            assertThat(INDICATEURS.serie("peu-diplomes").orElseThrow().connue(position))
                    .as(code)
                    .isFalse();
        }
    }

    @Test
    void combineTheArrondissementsOfParisOnlyOnce() {
        int paris = FRANCE.position("75056").orElseThrow();
        assertThat(INDICATEURS.serie("taux-pauvrete").orElseThrow().valeur(paris))
                .isEqualTo(16);
        assertThat(INDICATEURS.serie("menages-une-personne").orElseThrow().valeur(paris))
                .isEqualTo(51.3413);
        assertThat(INDICATEURS.serie("taux-chomage").orElseThrow().valeur(paris))
                .isCloseTo(10.75, within(0.01));
    }

    private static final List<String> TABLES = List.of(
            "territoire/communes.csv",
            "territoire/epci.csv",
            "territoire/passages.csv",
            "territoire/contours.topojson.gz",
            "indicateur/valeurs.csv",
            "indicateur/valeurs-epci.csv",
            "indicateur/provenance.csv");

    @ParameterizedTest(name = "{0}: « {1} » turned into « {2} » is noticed")
    @CsvSource(
            delimiter = '|',
            value = {
                "indicateur/provenance.csv | ARCEP | Inconnu | ne disent pas la même source",
                "indicateur/provenance.csv | valeurs.csv,taux-chomage | valeurs.csv,chomage | décrit les colonnes",
                "indicateur/valeurs.csv | taux-chomage | chomage | n’est pas au catalogue",
                "indicateur/valeurs.csv | 55029, | 55029,1000 | impossible en %",
                "indicateur/valeurs.csv | 55029, | 55999, | n’a pas les codes des territoires",
                "territoire/communes.csv | code,nom | code,libelle | n’a pas les colonnes attendues",
                "territoire/communes.csv | ,200033025, | ,999999999, | unknown territory",
                "territoire/passages.csv | ,55 | ,99 | unknown commune",
            })
    void areRefusedWhenTheyAreDamaged(String table, String ceci, String parCela, String anomalie, @TempDir Path dossier)
            throws IOException {
        String contenu;
        try (var flux = Tables.duProgramme().ouvrir(table)) {
            contenu = new String(flux.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(contenu).contains(ceci);
        for (String chemin : TABLES) {
            Files.createDirectories(dossier.resolve(chemin).getParent());
            try (var flux = Tables.duProgramme().ouvrir(chemin)) {
                Files.copy(flux, dossier.resolve(chemin));
            }
        }
        Files.writeString(dossier.resolve(table), contenu.replace(ceci, parCela));
        RapportDesDonnees rapport = new PreparationDesDonnees().verifier(dossier);
        assertThat(rapport.codeDeSortie()).isEqualTo(1);
        assertThat(rapport.anomalies()).anySatisfy(a -> assertThat(a).contains(anomalie));
    }
}
