package fr.maillage.atelier;

import java.util.List;
import java.util.Optional;

/** What workshops brought out, for the rooms that make something of it. Whoever calls has checked that the account may see the démarche. */
public interface Syntheses {
    /** Without what seems to name somebody and nobody has looked at: {@link Synthese#aRelire} counts it. */
    default Synthese de(Atelier atelier) {
        return de(atelier, false);
    }

    /** @param avecARelire true when whoever calls asked for what has not been looked at yet */
    Synthese de(Atelier atelier, boolean avecARelire);

    /** Those of the workshops of a démarche that are on its list, in the order of their dates. */
    List<Synthese> deLaDemarche(String demarche);

    /** A need by its identifier, where it stands now: the one that it was merged into, when it was. Empty when hidden, unknown, to be read again, or
     * when it became an idea. */
    Optional<Besoin> besoin(String id);

    /** Likewise for an idea. */
    Optional<Idee> idee(String id);
}
