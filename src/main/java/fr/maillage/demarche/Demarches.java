package fr.maillage.demarche;

import java.util.List;
import java.util.Optional;

/** The démarches of the site. */
public interface Demarches {
    /** Removed ones included. */
    Optional<Demarche> trouver(String id);

    /** Those of the list, the last changed first. */
    List<Demarche> toutes();

    /** Of those, the ones whose public page is open. */
    default List<Demarche> publiees() {
        return toutes().stream().filter(Demarche::publiee).toList();
    }
}
