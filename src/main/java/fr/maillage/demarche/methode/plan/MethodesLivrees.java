package fr.maillage.demarche.methode.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The methods that come with the program. */
public final class MethodesLivrees {
    private static final String DOSSIER = "/donnees/demarche/methodes/";
    private static final List<String> NOMS = List.of("huit-etapes", "dix-etapes-en-deux-phases");

    private static final class Lues {
        static final Map<String, Plan> TOUTES = lire();

        private static Map<String, Plan> lire() {
            var lues = new LinkedHashMap<String, Plan>();
            for (var nom : NOMS) {
                try (var flux = MethodesLivrees.class.getResourceAsStream(DOSSIER + nom + ".yaml")) {
                    var yaml = new String(Objects.requireNonNull(flux).readAllBytes(), StandardCharsets.UTF_8);
                    lues.put(nom, LectureDeMethode.lire(nom + ".yaml", yaml));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return lues;
        }
    }

    private MethodesLivrees() {}

    /** By the name of their file, without its extension. */
    public static Map<String, Plan> toutes() {
        return java.util.Collections.unmodifiableMap(Lues.TOUTES);
    }

    public static Optional<Plan> deNom(String nom) {
        return Optional.ofNullable(Lues.TOUTES.get(nom));
    }
}
