package fr.maillage.couverture.tournee;

import fr.maillage.couverture.Liaisons;
import fr.maillage.couverture.LiaisonsAVolDOiseau;
import fr.maillage.couverture.ModeleDeTemps;
import fr.maillage.territoire.Coordonnees;

/**
 * Journeys of the bus, and of those who come to meet it.
 *
 * @param liaisons by a model of time or on a network of roads
 */
public record Parcours(Liaisons liaisons) {
    /** As the crow flies. */
    public static Parcours de(ModeleDeTemps modele) {
        return new Parcours(LiaisonsAVolDOiseau.de(modele));
    }

    /** Whole minutes of driving, rounded up. */
    public int minutes(Coordonnees de, Coordonnees vers) {
        return (int) Math.ceil(liaisons.minutes(de, vers) - 1e-9);
    }

    /** Kilometres of road. */
    public double kilometres(Coordonnees de, Coordonnees vers) {
        return liaisons.kilometres(de, vers);
    }

    /** Whether somebody from there comes to a stop in so many minutes. */
    boolean aPortee(Coordonnees de, Coordonnees arret, int minutes) {
        return liaisons.minutes(de, arret) <= minutes;
    }
}
