package fr.maillage.territoire;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The regions as groups of départements: {@code donnees/territoire/regions.csv}, from the official geographic code. Immutable. */
public final class Regions {
    private static final String RESSOURCE = "/donnees/territoire/regions.csv";

    private final List<Region> liste;

    /** @param departements codes; the overseas collectivities belong to no region */
    public record Region(String code, String nom, List<String> departements) {
        public Region {
            departements = List.copyOf(departements);
        }

        /** Its communes, named by its code. */
        public Perimetre perimetre(Territoires territoires) {
            return new Perimetre(
                    Niveau.SELECTION,
                    "region-" + code,
                    nom,
                    departements.stream()
                            .flatMap(d -> territoires.perimetre(Niveau.DEPARTEMENT, d).stream())
                            .flatMapToInt(Perimetre::positions)
                            .toArray());
        }
    }

    private static final class Livrees {
        static final Regions REGIONS = new Regions();
    }

    /** Those of the program. */
    public static Regions livrees() {
        return Livrees.REGIONS;
    }

    private Regions() {
        try (var csv = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(Regions.class.getResourceAsStream(RESSOURCE)),
                        StandardCharsets.UTF_8))) {
            liste = csv.stream()
                    .map(l -> new Region(
                            l.getField("code"),
                            l.getField("nom"),
                            List.of(l.getField("departements").split(" "))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By code. */
    public List<Region> liste() {
        return liste;
    }

    /** @param saisie code, or name as people type it */
    public Optional<Region> trouver(String saisie) {
        var nom = NomSimplifie.de(saisie);
        return liste.stream()
                .filter(r -> r.code().equals(saisie) || NomSimplifie.de(r.nom()).equals(nom))
                .findFirst();
    }
}
