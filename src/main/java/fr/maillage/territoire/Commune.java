package fr.maillage.territoire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A commune of the official geographic code (COG) in force.
 *
 * @param code INSEE code, five characters (« 55039 », « 2A004 »)
 * @param nom official name with accents
 * @param departement code of the département or overseas collectivity (« 55 », « 2A », « 974 », « 987 »)
 * @param epci SIREN of its EPCI; null for the few communes that belong to none
 * @param population municipal population, inhabitants; 0 is real (villages destroyed in 1916)
 * @param codesPostaux postal codes, ascending, possibly none
 * @param centre centroid as published, null where no source gives one
 * @param chefLieu where its main village stands, null where no source gives it
 * @param superficie square kilometres, NaN where no source gives it
 */
public record Commune(
        String code,
        String nom,
        String departement,
        @Nullable String epci,
        int population,
        List<String> codesPostaux,
        @Nullable Coordonnees centre,
        @Nullable Coordonnees chefLieu,
        double superficie) {
    public Commune {
        codesPostaux = List.copyOf(codesPostaux);
    }

    /** Where its inhabitants are taken to leave from: the main village, else the centroid; null when neither is known. */
    public @Nullable Coordonnees pointDeDepart() {
        return chefLieu != null ? chefLieu : centre;
    }

    public boolean habitee() {
        return population > 0;
    }
}
