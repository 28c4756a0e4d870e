package fr.maillage.atelier;

import java.util.List;
import java.util.Optional;

/** The workshops of the site. */
public interface Ateliers {
    /** Removed ones included. */
    Optional<Atelier> trouver(String id);

    /** The one that participants join with this code; never a removed one. */
    Optional<Atelier> parCode(String code);

    /** Those of a démarche that are on its list, in the order of their dates, those without a date last. */
    List<Atelier> deLaDemarche(String demarche);
}
