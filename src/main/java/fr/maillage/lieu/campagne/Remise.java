package fr.maillage.lieu.campagne;

import fr.maillage.courrier.EtatDeLettre;
import fr.maillage.courrier.SortDeLettre;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What became of the letters of a campaign.
 *
 * @param sorts of the last letter to each address; a letter whose trace is erased, after a year, is left out
 */
public record Remise(Map<String, SortDeLettre> sorts) {
    public Remise {
        sorts = Map.copyOf(sorts);
    }

    /** Addresses whose last letter is in this state. */
    public long compter(EtatDeLettre etat) {
        return sorts.values().stream().filter(sort -> sort.etat() == etat).count();
    }

    /** Addresses whose last letter was given up, in alphabetical order, with what went wrong. */
    public Map<String, String> injoignables() {
        var injoignables = new TreeMap<String, String>();
        sorts.forEach((courriel, sort) -> {
            if (sort.etat() == EtatDeLettre.ECHOUEE) {
                injoignables.put(courriel, Objects.requireNonNullElse(sort.erreur(), ""));
            }
        });
        return injoignables;
    }
}
