package fr.maillage.territoire;

import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The free selections of communes that were recorded. */
public interface Selections {

    /**
     * Records a selection; once it returns, the selection survives any crash. Recording the same one again (double
     * click, reload) gives back the first.
     *
     * @param nom at most 80 characters once trimmed; without one, « Sélection de 12 communes »
     * @param codes INSEE codes in any order, repeats allowed
     * @throws SelectionRefusee with a message for the user
     */
    Selection enregistrer(@Nullable String nom, Collection<String> codes);

    /** Empty for an unknown or misspelt identifier. */
    Optional<Selection> trouver(String id);
}
