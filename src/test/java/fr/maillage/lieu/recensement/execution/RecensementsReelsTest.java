package fr.maillage.lieu.recensement.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.maillage.lieu.recensement.Avertissement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An extra: the eight real censuses, when they stand beside the project. Prints their balances. */
class RecensementsReelsTest {
    private static final Path DOSSIER = Path.of("..", "shared", "donnees", "recensements");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aidants-connect__2024__aidants-connect_structures.csv",
                "bus-france-services-charente__2023-09-20__bus-france-services-charente.json",
                "france-services__2023-01-17__liste-fs-20221201.csv",
                "haute-vienne__2023-05-02__test.json",
                "hinaura__2023-01-04__hinaura.json",
                "hub-lo__2023-02-09__hub-lo.json",
                "la-creuse__2023-04-06__la-creuse.json",
                "paca__2023-02-27__regionsud-lieux-dinclusion-numerique-2022_v2_2.csv"
            })
    void eachRowOfARealCensusIsAccountedFor(String nom) throws IOException {
        var fichier = DOSSIER.resolve(nom);
        assumeTrue(Files.exists(fichier), "the census " + nom + " is not here: nothing to check");
        var analyse = OutilsDEssai.analyser(Files.readAllBytes(fichier));
        var sorts = OutilsDEssai.sorts(analyse);
        var bilan = OutilsDEssai.bilan(sorts);
        System.out.println(nom + " " + bilan.ligne());
        var genres = new TreeMap<Avertissement.Genre, Integer>();
        sorts.forEach(s -> s.avertissements().stream()
                .map(Avertissement::genre)
                .distinct()
                .forEach(g -> genres.merge(g, 1, Integer::sum)));
        System.out.println("    " + genres);
        assertThat(bilan.lignes()).isEqualTo(analyse.lignes());
        assertThat(sorts.stream().map(Sort::ligne).distinct()).hasSize(analyse.lignes());
    }
}
