package fr.maillage.atelier;

import java.util.List;
import java.util.Optional;

/** What workshops brought out, for the rooms that make something of it. Whoever calls has checked that the account may see the démarche. */
public interface Syntheses {
    Synthese de(Atelier atelier);

    /** Those of the workshops of a démarche that are on its list, in the order of their dates. */
    List<Synthese> deLaDemarche(String demarche);

    /** A need by its identifier, where it stands now: the one that it was merged into, when it was. Empty when hidden or unknown. */
    Optional<Besoin> besoin(String id);

    /** Likewise for an idea. */
    Optional<Idee> idee(String id);
}
