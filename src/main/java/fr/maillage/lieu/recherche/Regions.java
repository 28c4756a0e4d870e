package fr.maillage.lieu.recherche;

import de.siegmar.fastcsv.reader.CsvReader;
import fr.maillage.territoire.NomSimplifie;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The regions as groups of départements: {@code donnees/lieu/regions.csv}, from the official geographic code. */
final class Regions {
    private static final String RESSOURCE = "/donnees/lieu/regions.csv";

    record Region(String code, String nom, List<String> departements) {}

    private final List<Region> regions;

    Regions() {
        try (var csv = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(Regions.class.getResourceAsStream(RESSOURCE)),
                        StandardCharsets.UTF_8))) {
            regions = csv.stream()
                    .map(l -> new Region(
                            l.getField("code"),
                            l.getField("nom"),
                            List.of(l.getField("departements").split(" "))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param saisie code, or name as people type it */
    Optional<Region> trouver(String saisie) {
        var nom = NomSimplifie.de(saisie);
        return regions.stream()
                .filter(r -> r.code().equals(saisie) || NomSimplifie.de(r.nom()).equals(nom))
                .findFirst();
    }
}
