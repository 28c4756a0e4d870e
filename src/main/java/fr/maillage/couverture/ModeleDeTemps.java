package fr.maillage.couverture;

/**
 * A named way from kilometres as the crow flies to minutes by car: {@code minutes = coefficient × km ^ exposant}. Every time shown names its
 * model: real engines differ among themselves by 30 to 40 %.
 *
 * @param id short name in addresses (« prudent »)
 * @param nom as shown
 * @param coefficient minutes for one kilometre, positive
 * @param exposant positive, at most 1: the farther, the faster
 * @param calage what it was fitted on and its error, in French
 */
public record ModeleDeTemps(String id, String nom, double coefficient, double exposant, String calage) {
    public ModeleDeTemps {
        if (!(coefficient > 0) || !(exposant > 0 && exposant <= 1)) {
            throw new IllegalArgumentException(
                    "le coefficient doit être positif et l’exposant entre 0 et 1 : " + coefficient + ", " + exposant);
        }
    }

    /** Minutes for a distance in kilometres; 0 for 0, never NaN unless the distance is. Grows with the distance. */
    public double minutes(double kilometres) {
        return coefficient * Math.pow(kilometres, exposant);
    }

    /** The distance that takes these minutes, kilometres: the reverse of {@link #minutes}. */
    public double kilometres(double minutes) {
        return Math.pow(minutes / coefficient, 1 / exposant);
    }

    /**
     * Minutes inside a commune: half the square root of its area stands for the distance.
     *
     * @param surface square kilometres
     */
    public double minutesDansLaCommune(double surface) {
        return minutes(Math.sqrt(surface) / 2);
    }
}
