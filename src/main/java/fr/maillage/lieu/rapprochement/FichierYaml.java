package fr.maillage.lieu.rapprochement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The tables of this package, shipped as YAML. */
final class FichierYaml {
    private static final String DOSSIER = "/donnees/lieu/rapprochement/";

    private static final YAMLMapper LECTEUR = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private FichierYaml() {}

    /** Refused ({@link IllegalStateException}) when a field is unknown or wrong: the table is part of the program. */
    static <T> T lire(String nom, TypeReference<T> forme) {
        try (InputStream flux = FichierYaml.class.getResourceAsStream(DOSSIER + nom)) {
            if (flux == null) {
                throw new IllegalStateException("not shipped: " + nom);
            }
            return LECTEUR.readValue(flux, forme);
        } catch (JacksonException e) {
            throw new IllegalStateException(nom + ": " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
