package fr.maillage.demarche.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What the demonstration tells of a démarche, read from its file.
 *
 * @param roleDesEpcis what the EPCI of the perimeter did, which all become structures of the démarche; null to leave them out
 */
public record Recit(
        String cle,
        String nom,
        String perimetre,
        String porteur,
        String presentation,
        Contact contact,
        List<Chiffre> chiffres,
        List<Date> dates,
        List<Actualite> actualites,
        List<Structure> structures,
        @Nullable String roleDesEpcis) {
    private static final List<String> CLES = List.of("meuse", "grand-perigueux");

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

    /** The last one comes first in the list of démarches. */
    static List<Recit> livres() {
        return CLES.reversed().stream().map(Recit::livre).toList();
    }

    static Recit livre(String cle) {
        var fichier = "/donnees/demarche/demonstration/" + cle + ".yaml";
        try (var flux = Objects.requireNonNull(Recit.class.getResourceAsStream(fichier), fichier)) {
            return YAMLMapper.builder()
                    // A boolean left out is false.
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build()
                    .readValue(flux, Recit.class)
                    .avecCle(cle);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Recit avecCle(String autre) {
        return new Recit(
                autre,
                nom,
                perimetre,
                porteur,
                presentation,
                contact,
                chiffres,
                dates,
                actualites,
                structures,
                roleDesEpcis);
    }
}
