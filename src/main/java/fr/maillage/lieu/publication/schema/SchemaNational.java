package fr.maillage.lieu.publication.schema;

import fr.maillage.lieu.Champ;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The columns of the national schema of places, in its order, read from {@code donnees/lieu/schema-national.yaml}. */
public final class SchemaNational {
    private static final String RESSOURCE = "/donnees/lieu/schema-national.yaml";
    private static final SchemaNational LIVRE = lire();

    private final String version;
    private final List<ChampNational> champs;
    private final Map<String, ChampNational> parNom = new HashMap<>();

    /** What a cell holds. */
    public enum Genre {
        TEXTE,
        NOMBRE,
        /** {@code AAAA-MM-JJ} */
        DATE
    }

    /**
     * A column.
     *
     * @param rang from 0, in the order of the schema
     * @param motif what the whole cell matches; null when anything goes
     * @param longueurMax longest text, null when there is no limit
     * @param multiple true when the cell holds values separated by « | »
     */
    public record ChampNational(
            int rang,
            String nom,
            Genre genre,
            boolean obligatoire,
            @Nullable Pattern motif,
            @Nullable Integer longueurMax,
            boolean multiple) {
        /** As professionals read it. */
        public String libelle() {
            return Champ.deCle(nom).map(Champ::libelle).orElseGet(() -> switch (nom) {
                case "id" -> "Identifiant du lieu";
                case "source" -> "Source de l’information";
                case "date_maj" -> "Date de mise à jour";
                default -> nom;
            });
        }
    }

    private record Fichier(String version, List<Colonne> champs) {}

    private record Colonne(
            String nom,
            String genre,
            @Nullable Boolean obligatoire,
            @Nullable String motif,
            @Nullable Integer longueur) {}

    private SchemaNational(Fichier fichier) {
        this.version = fichier.version();
        var lus = new ArrayList<ChampNational>();
        for (var colonne : fichier.champs()) {
            var champ = new ChampNational(
                    lus.size(),
                    colonne.nom(),
                    Genre.valueOf(colonne.genre().toUpperCase(Locale.ROOT)),
                    Boolean.TRUE.equals(colonne.obligatoire()),
                    colonne.motif() == null ? null : Pattern.compile(colonne.motif()),
                    colonne.longueur(),
                    Champ.deCle(colonne.nom()).filter(Champ::multiple).isPresent());
            lus.add(champ);
            parNom.put(champ.nom(), champ);
        }
        this.champs = List.copyOf(lus);
    }

    private static SchemaNational lire() {
        try (InputStream flux = SchemaNational.class.getResourceAsStream(RESSOURCE)) {
            return new SchemaNational(
                    YAMLMapper.builder().build().readValue(Objects.requireNonNull(flux), Fichier.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one of the program. */
    public static SchemaNational livre() {
        return LIVRE;
    }

    /** « v1.0.2 » */
    public String version() {
        return version;
    }

    public List<ChampNational> champs() {
        return champs;
    }

    public List<String> noms() {
        return champs.stream().map(ChampNational::nom).toList();
    }

    public Optional<ChampNational> champ(String nom) {
        return Optional.ofNullable(parNom.get(nom));
    }

    /** @throws IllegalArgumentException when the schema has no such column: a mistake of the program */
    public int rang(String nom) {
        var champ = parNom.get(nom);
        if (champ == null) {
            throw new IllegalArgumentException("no column " + nom);
        }
        return champ.rang();
    }
}
