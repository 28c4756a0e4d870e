package fr.maillage.indicateur.catalogue;

import fr.maillage.indicateur.Indicateur;
import fr.maillage.indicateur.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The catalogue file.
 *
 * @param poids what weighs a commune when rates are merged, in order of preference
 * @param indicateurs in the order of the pages
 */
public record Catalogue(List<Poids> poids, List<Entree> indicateurs) {
    private static final String RESSOURCE = "/donnees/indicateur/catalogue.yaml";

    /** A column of inhabitants, or of what stands for them. */
    public record Poids(String fichier, String cle, String colonne) {}

    /**
     * The EPCI's published value, used where the commune's is not.
     *
     * @param colonne already in the indicator's unit
     */
    public record Estimation(String fichier, String cle, String colonne, Source source) {}

    /** See {@link Indicateur}; {@code source} and {@code recette} come together or not at all. */
    public record Entree(
            String id,
            String libelle,
            String unite,
            int sens,
            String definition,
            @Nullable Source source,
            @Nullable Recette recette,
            @Nullable Estimation estimation) {
        public Entree {
            if ((source == null) != (recette == null)) {
                throw new IllegalArgumentException(id + ": a source and a recipe come together");
            }
            if (sens != 1 && sens != -1) {
                throw new IllegalArgumentException(id + ": sens is 1 or -1");
            }
        }

        public Indicateur indicateur() {
            return new Indicateur(
                    id,
                    libelle,
                    unite,
                    sens,
                    definition,
                    source,
                    estimation == null ? null : Indicateur.Estimation.EPCI);
        }
    }

    public Catalogue {
        poids = List.copyOf(poids);
        indicateurs = List.copyOf(indicateurs);
        var ids = new HashSet<String>();
        for (Entree entree : indicateurs) {
            if (!ids.add(entree.id())) {
                throw new IllegalArgumentException("indicator given twice: " + entree.id());
            }
        }
    }

    public static Catalogue duProgramme() {
        try (InputStream flux = Catalogue.class.getResourceAsStream(RESSOURCE)) {
            if (flux == null) {
                throw new IllegalStateException("not shipped: " + RESSOURCE);
            }
            return lire(flux);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Refused ({@link IllegalArgumentException}) when a field is unknown or wrong. */
    public static Catalogue lire(InputStream flux) {
        try {
            return YAMLMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build()
                    .readValue(flux, FichierDuCatalogue.class)
                    .catalogue();
        } catch (JacksonException e) {
            throw new IllegalArgumentException("catalogue: " + e.getOriginalMessage(), e);
        }
    }

    /** Indicators that have values, in order. */
    public List<Entree> disponibles() {
        return indicateurs.stream().filter(e -> e.recette() != null).toList();
    }

    /** Indicators whose missing values may be replaced by the EPCI's, in order. */
    public List<Entree> estimables() {
        return indicateurs.stream().filter(e -> e.estimation() != null).toList();
    }

    public Optional<Entree> entree(String id) {
        return indicateurs.stream().filter(e -> e.id().equals(id)).findFirst();
    }
}
