package fr.maillage.couverture.tournee;

import fr.maillage.couverture.ModeleDeTemps;
import fr.maillage.territoire.Coordonnees;

/**
 * Journeys of the bus, from the distance as the crow flies.
 *
 * @param modele gives the minutes
 * @param sinuosite kilometres of road for one as the crow flies, at least 1
 */
public record Parcours(ModeleDeTemps modele, double sinuosite) {
    /** What French practice uses; matrices of real roads give 1.25 to 1.4, less on long ways. */
    public static final double SINUOSITE = 1.3;

    public Parcours {
        if (!(sinuosite >= 1)) {
            throw new IllegalArgumentException("a road is never shorter than the crow's flight: " + sinuosite);
        }
    }

    /** Whole minutes, rounded up. */
    public int minutes(Coordonnees de, Coordonnees vers) {
        return (int) Math.ceil(modele.minutes(de.kilometresJusqua(vers)) - 1e-9);
    }

    /** Kilometres of road. */
    public double kilometres(Coordonnees de, Coordonnees vers) {
        return sinuosite * de.kilometresJusqua(vers);
    }
}
