package fr.maillage.lieu.declaration;

import java.util.List;
import java.util.Map;

/** Answers for the tests. */
public final class Essais {
    private Essais() {}

    /** All that is asked of a place, and nothing wrong. */
    public static Reponses completes(String nom) {
        return new Reponses(Map.of(
                "nom", List.of(nom),
                "adresse", List.of("12 rue de la Gare"),
                "code-postal", List.of("55100"),
                "commune", List.of("Verdun"),
                "services", List.of("Aide aux démarches administratives"),
                "h-1-1-debut", List.of("9h"),
                "h-1-1-fin", List.of("12h30"),
                "telephone", List.of("03 29 83 00 00")));
    }
}
