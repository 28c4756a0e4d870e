package fr.maillage.demarche.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the demonstration tells, read from its file. */
public record Recit(
        String nom,
        String perimetre,
        String porteur,
        String presentation,
        Contact contact,
        List<Chiffre> chiffres,
        List<Date> dates,
        List<Actualite> actualites,
        List<Structure> structures) {
    private static final String FICHIER = "/donnees/demarche/demonstration/meuse.yaml";

    public record Contact(String service, String adresse) {}

    public record Chiffre(String valeur, String libelle, String source) {}

    /** @param fin null for one day, or for the month of {@code debut} */
    public record Date(
            String titre,
            LocalDate debut,
            @Nullable LocalDate fin,
            boolean parMois,
            @Nullable String lieu) {}

    public record Actualite(String titre, LocalDate jour, String texte) {}

    public record Structure(
            String nom, String type, @Nullable List<String> territoires, boolean partenaire, String role) {}

    static Recit livre() {
        try (var flux = Objects.requireNonNull(Recit.class.getResourceAsStream(FICHIER), FICHIER)) {
            return YAMLMapper.builder()
                    // A boolean left out is false.
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build()
                    .readValue(flux, Recit.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
