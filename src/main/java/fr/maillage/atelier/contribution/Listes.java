package fr.maillage.atelier.contribution;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The shipped lists of {@code donnees/atelier}: families of needs, roles of participants. */
public final class Listes {
    /** @param cle stable; {@code nom} is what people read */
    public record Terme(String cle, String nom) {}

    private static final List<Terme> FAMILLES = lire("familles");
    private static final List<Terme> ROLES = lire("roles");

    private Listes() {}

    public static List<Terme> familles() {
        return FAMILLES;
    }

    public static List<Terme> roles() {
        return ROLES;
    }

    /** « Élu, élue »; empty for a key that is not of the list. */
    public static Optional<String> role(String cle) {
        return ROLES.stream().filter(r -> r.cle().equals(cle)).map(Terme::nom).findFirst();
    }

    private static List<Terme> lire(String nom) {
        try (InputStream flux = Listes.class.getResourceAsStream("/donnees/atelier/" + nom + ".yaml")) {
            return List.copyOf(YAMLMapper.builder()
                    .build()
                    .readValue(Objects.requireNonNull(flux, nom), new TypeReference<List<Terme>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
