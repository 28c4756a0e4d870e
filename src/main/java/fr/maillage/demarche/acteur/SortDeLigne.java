package fr.maillage.demarche.acteur;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of a row of an import. */
sealed interface SortDeLigne {
    /** Written: something new was made of it. */
    record Creee(@Nullable String structure, @Nullable String personne, List<String> ecrit) implements SortDeLigne {}

    /** All of it was there already; {@code ecrit} names what was empty and is now filled. */
    record Fusionnee(@Nullable String structure, @Nullable String personne, List<String> ecrit)
            implements SortDeLigne {}

    /** Nothing written: it could be somebody already there. */
    record ARevoir(
            String motif,
            @Nullable String structureProche,
            @Nullable String personneProche) implements SortDeLigne {}

    /** Nothing written, and why. */
    record Rejetee(String motif) implements SortDeLigne {}
}
