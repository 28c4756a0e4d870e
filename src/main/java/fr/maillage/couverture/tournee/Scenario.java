package fr.maillage.couverture.tournee;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A round under study, as it stands.
 *
 * @param id eight letters or figures
 * @param perimetre « departement:55 »
 * @param lieu identifier of the itinerant place that it is about; null for a bus that does not run yet
 * @param actuelle the round of that place when the scenario was made; null without one
 * @param exemple true for a bus made up by the demonstration: told wherever the scenario shows
 * @param remarques what could not be read of it, in French
 * @param precedente version that « undo » leads to; null at the start
 * @param retireLe when it was taken off the list; null while it is there
 * @param motif what made this version, as shown
 */
public record Scenario(
        String id,
        String nom,
        String perimetre,
        @Nullable String lieu,
        @Nullable Plan actuelle,
        boolean exemple,
        List<String> remarques,
        int version,
        @Nullable Integer precedente,
        String motif,
        Reglages reglages,
        Plan plan,
        Calcul calcul,
        Instant modifieLe,
        @Nullable Instant retireLe) {
    /** Told on what leaves the site when the bus is made up. */
    public static final String MENTION_D_EXEMPLE = "Exemple\u00a0: ce bus n’existe pas.";

    public static final int NOM_MAX = 120;

    /**
     * What the last search found.
     *
     * @param personnes people reached by its plan
     * @param borne no plan reaches more under the same rules
     * @param glouton people reached by the simple method that it starts from; null when it was not noted
     * @param essais other rounds tried
     * @param gardes stops that were to stay
     * @param exclus stops that were not to be chosen
     * @param sansPlace stops to keep that no day of theirs could hold
     */
    public record Calcul(
            double personnes,
            double borne,
            @Nullable Double glouton,
            int essais,
            List<String> gardes,
            List<String> exclus,
            List<String> sansPlace) {
        public Calcul {
            gardes = List.copyOf(gardes);
            exclus = List.copyOf(exclus);
            sansPlace = List.copyOf(sansPlace);
        }
    }

    public Scenario {
        remarques = List.copyOf(remarques);
    }

    public boolean retire() {
        return retireLe != null;
    }

    /** {@link #MENTION_D_EXEMPLE}, or nothing for a bus that somebody plans. */
    public String mention() {
        return exemple ? MENTION_D_EXEMPLE : "";
    }
}
