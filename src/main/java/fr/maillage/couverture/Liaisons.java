package fr.maillage.couverture;

import fr.maillage.territoire.Coordonnees;

/** Ways by car between any two points: what a bus drives. Never NaN. Safe to share. */
public interface Liaisons {
    /** Minutes, 0 from a point to itself. The way back may last another time. */
    double minutes(Coordonnees de, Coordonnees vers);

    /** Kilometres of road, 0 from a point to itself. */
    double kilometres(Coordonnees de, Coordonnees vers);

    /** How the kilometres are known, in French: « vol d’oiseau × 1,3 ». */
    String mesure();
}
