package fr.maillage.couverture;

import fr.maillage.territoire.Coordonnees;
import java.util.Locale;

/**
 * Ways from the distance as the crow flies.
 *
 * @param modele gives the minutes
 * @param sinuosite kilometres of road for one as the crow flies, at least 1
 */
public record LiaisonsAVolDOiseau(ModeleDeTemps modele, double sinuosite) implements Liaisons {
    /** What French practice uses; matrices of real roads give 1.25 to 1.4, less on long ways. */
    public static final double SINUOSITE = 1.3;

    public LiaisonsAVolDOiseau {
        if (!(sinuosite >= 1)) {
            throw new IllegalArgumentException("a road is never shorter than the crow's flight: " + sinuosite);
        }
    }

    public static LiaisonsAVolDOiseau de(ModeleDeTemps modele) {
        return new LiaisonsAVolDOiseau(modele, SINUOSITE);
    }

    @Override
    public double minutes(Coordonnees de, Coordonnees vers) {
        return modele.minutes(de.kilometresJusqua(vers));
    }

    @Override
    public double kilometres(Coordonnees de, Coordonnees vers) {
        return sinuosite * de.kilometresJusqua(vers);
    }

    @Override
    public String mesure() {
        return String.format(Locale.FRENCH, "vol d’oiseau × %.1f", sinuosite);
    }
}
