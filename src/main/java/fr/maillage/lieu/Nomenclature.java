package fr.maillage.lieu;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The values that listed fields may hold, read from {@code donnees/lieu/nomenclature.yaml}. Immutable. */
public final class Nomenclature {
    private static final String RESSOURCE = "/donnees/lieu/nomenclature.yaml";

    private final Map<Champ, Map<String, Terme>> termes = new EnumMap<>(Champ.class);

    /**
     * One value of a listed field.
     *
     * @param valeur as the national schema writes it
     * @param libelle how professionals read it
     * @param simple how inhabitants read it; the label where nothing simpler was written
     * @param ancien values of schema v0.1.1 that it replaces
     * @param inclusion what it becomes in the schema of the national inclusion platform; empty when it has no equivalent
     */
    public record Terme(String valeur, String libelle, String simple, List<String> ancien, List<String> inclusion) {}

    private record Ligne(
            String valeur,
            @Nullable String libelle,
            @Nullable String simple,
            @Nullable List<String> ancien,
            @Nullable List<String> inclusion) {
        Terme terme() {
            var lu = Objects.requireNonNullElse(libelle, valeur);
            return new Terme(
                    valeur,
                    lu,
                    Objects.requireNonNullElse(simple, lu),
                    Objects.requireNonNullElse(ancien, List.of()),
                    Objects.requireNonNullElse(inclusion, List.of()));
        }
    }

    private static final class Livree {
        static final Nomenclature NOMENCLATURE = lire();

        private static Nomenclature lire() {
            try (InputStream flux = Nomenclature.class.getResourceAsStream(RESSOURCE)) {
                return new Nomenclature(YAMLMapper.builder()
                        .build()
                        .readValue(Objects.requireNonNull(flux), new TypeReference<Map<String, List<Ligne>>>() {}));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Nomenclature(Map<String, List<Ligne>> lignes) {
        lignes.forEach((cle, liste) -> {
            var champ = Champ.deCle(cle)
                    .filter(c -> c.genre() == Champ.Genre.CODES)
                    .orElseThrow(() -> new IllegalStateException("not a listed field: " + cle));
            var deChamp = new LinkedHashMap<String, Terme>();
            for (var ligne : liste) {
                if (deChamp.put(ligne.valeur(), ligne.terme()) != null) {
                    throw new IllegalStateException("twice in " + cle + ": " + ligne.valeur());
                }
            }
            termes.put(champ, deChamp);
        });
    }

    /** The one of the program. */
    public static Nomenclature livree() {
        return Livree.NOMENCLATURE;
    }

    /** Values of a listed field, in their order; empty for a field that has no list. */
    public List<Terme> termes(Champ champ) {
        return List.copyOf(termes.getOrDefault(champ, Map.of()).values());
    }

    public Optional<Terme> terme(Champ champ, String valeur) {
        return Optional.ofNullable(termes.getOrDefault(champ, Map.of()).get(valeur));
    }

    public boolean connait(Champ champ, String valeur) {
        return termes.getOrDefault(champ, Map.of()).containsKey(valeur);
    }

    /** How professionals read a value: its label, or the value itself when the list does not know it. */
    public String libelle(Champ champ, String valeur) {
        return terme(champ, valeur).map(Terme::libelle).orElse(valeur);
    }
}
