package fr.maillage.lieu.recensement.execution;

import fr.maillage.lieu.Alias;
import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Fiche;
import fr.maillage.lieu.Passage;
import fr.maillage.lieu.recensement.Avertissement;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place that a census tells, from one row or several.
 *
 * @param lignes numbers of its rows, ascending, at least one
 * @param alias how its source names it
 * @param vraiLe null when the source says no day
 */
record Candidat(
        List<Integer> lignes,
        Alias alias,
        Fiche fiche,
        List<Passage> passages,
        @Nullable LocalDate vraiLe,
        List<Avertissement> avertissements) {
    Candidat {
        lignes = List.copyOf(lignes);
        passages = List.copyOf(passages);
        avertissements = List.copyOf(avertissements);
    }

    /** True when it may be published without anybody looking. */
    boolean complet() {
        return avertissements.stream().noneMatch(a -> a.genre().aRevoir());
    }

    boolean itinerant() {
        return fiche.contient(Champ.ITINERANCE, "Itinérant") || !passages.isEmpty();
    }
}
