package fr.maillage.compte;

import java.util.Optional;

/** Says whether a perimeter exists, and its name; made by whoever knows the territories. */
@FunctionalInterface
public interface VerificationDePerimetre {
    /**
     * @param perimetre well written (« departement:55 »)
     * @return its name (« Meuse »), or empty when there is none
     */
    Optional<String> nom(String perimetre);
}
