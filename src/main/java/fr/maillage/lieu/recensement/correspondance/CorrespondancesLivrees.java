package fr.maillage.lieu.recensement.correspondance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The mappings that come with the program, and how a file tells which one it needs: by the names of its columns. */
public final class CorrespondancesLivrees {
    private static final String DOSSIER = "/donnees/lieu/correspondances/";
    private static final List<String> NOMS = List.of(
            "aidants-connect",
            "france-services",
            "conseillers-numeriques",
            "conseillers-numeriques-2023",
            "bus-charente",
            "haute-vienne",
            "hinaura",
            "hub-lo",
            "la-creuse",
            "paca",
            "bibliotheques-publiques",
            // The most general is last: when as many columns tell another, it is that other.
            "schema-national");

    private static final class Lues {
        static final Map<String, Livree> TOUTES = lire();

        private static Map<String, Livree> lire() {
            var lues = new LinkedHashMap<String, Livree>();
            for (var nom : NOMS) {
                try (var flux = CorrespondancesLivrees.class.getResourceAsStream(DOSSIER + nom + ".yaml")) {
                    var yaml = new String(Objects.requireNonNull(flux).readAllBytes(), StandardCharsets.UTF_8);
                    lues.put(nom, new Livree(yaml, LectureDeCorrespondance.lire(yaml)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return lues;
        }
    }

    /** A mapping with its text. */
    public record Livree(String yaml, Correspondance correspondance) {}

    private CorrespondancesLivrees() {}

    public static Collection<Livree> toutes() {
        return Lues.TOUTES.values();
    }

    public static Optional<Livree> deNom(String nom) {
        return Optional.ofNullable(Lues.TOUTES.get(nom));
    }

    /** The mapping all of whose columns are there, the most telling one when there are several. */
    public static Optional<Livree> reconnue(List<String> colonnes) {
        var presentes = Set.copyOf(colonnes);
        return toutes().stream()
                .filter(l -> !l.correspondance().reconnaitre().isEmpty()
                        && presentes.containsAll(l.correspondance().reconnaitre()))
                .max(Comparator.comparingInt(
                        l -> l.correspondance().reconnaitre().size()));
    }
}
