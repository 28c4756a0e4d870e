package fr.maillage.demarche;

import java.util.List;
import java.util.Optional;

/** The démarches of the site. */
public interface Demarches {
    /** Removed ones included. */
    Optional<Demarche> trouver(String id);

    /** Those of the list, the last changed first. */
    List<Demarche> toutes();
}
