package fr.maillage.lieu.recensement.execution;

import fr.maillage.lieu.Fiche;
import fr.maillage.lieu.Passage;
import fr.maillage.lieu.recensement.Avertissement;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one row became. */
sealed interface LigneLue {
    int numero();

    /** A row that cannot be a place, and why, in French. */
    record Rejetee(int numero, String raison) implements LigneLue {}

    /**
     * A row read as a place, or as a stop of one.
     *
     * @param source who says so
     * @param identifiant how the source names it; empty when it does not
     * @param groupe same text for all rows of one place; empty when each row is a place
     * @param arret null for a place without stops
     * @param vraiLe null when the row says no day
     */
    record Lieu(
            int numero,
            String source,
            String identifiant,
            String groupe,
            Fiche fiche,
            @Nullable Passage arret,
            @Nullable LocalDate vraiLe,
            List<Avertissement> avertissements)
            implements LigneLue {}
}
