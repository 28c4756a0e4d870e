package fr.maillage.lieu.geocodage;

import fr.maillage.territoire.Coordonnees;
import java.util.List;

/** Where a French place can be: generous boxes around the metropole and each overseas territory. */
public final class SolFrancais {
    private record Boite(double sud, double ouest, double nord, double est) {
        boolean contient(Coordonnees c) {
            return c.latitude() >= sud && c.latitude() <= nord && c.longitude() >= ouest && c.longitude() <= est;
        }
    }

    private static final List<Boite> BOITES = List.of(
            // Metropole and Corsica
            new Boite(41.2, -5.3, 51.2, 9.7),
            // Guadeloupe, Saint-Martin, Saint-Barthélemy, Martinique
            new Boite(14.2, -63.3, 18.3, -60.7),
            // Guyane
            new Boite(2.0, -54.8, 6.0, -51.4),
            // Saint-Pierre-et-Miquelon
            new Boite(46.6, -56.6, 47.3, -56.0),
            // La Réunion
            new Boite(-21.6, 55.0, -20.7, 56.0),
            // Mayotte
            new Boite(-13.2, 44.8, -12.5, 45.5),
            // Nouvelle-Calédonie
            new Boite(-23.0, 158.0, -17.8, 172.5),
            // Wallis-et-Futuna
            new Boite(-14.6, -178.4, -13.0, -176.0),
            // Polynésie française
            new Boite(-28.0, -155.0, -7.5, -134.0));

    private SolFrancais() {}

    public static boolean contient(Coordonnees position) {
        return BOITES.stream().anyMatch(b -> b.contient(position));
    }
}
