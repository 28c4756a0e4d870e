package fr.maillage.indicateur;

/** The values of one indicator for all communes, at their positions in {@code Territoires}. Immutable. */
public final class Serie {
    private final double[] valeurs;
    private final boolean[] estimees;

    /** NaN marks a missing value; a missing value cannot be estimated. */
    public Serie(double[] valeurs, boolean[] estimees) {
        if (valeurs.length != estimees.length) {
            throw new IllegalArgumentException("one mark per value: " + valeurs.length + ", " + estimees.length);
        }
        this.valeurs = valeurs.clone();
        this.estimees = estimees.clone();
    }

    /** Value at a commune's position, in the indicator's unit; NaN when missing. */
    public double valeur(int position) {
        return valeurs[position];
    }

    public boolean connue(int position) {
        return !Double.isNaN(valeurs[position]);
    }

    /** True when the value stands for a missing one (see {@link Indicateur.Estimation}). */
    public boolean estimee(int position) {
        return estimees[position];
    }

    public int taille() {
        return valeurs.length;
    }

    /** A copy, NaN where missing. */
    public double[] valeurs() {
        return valeurs.clone();
    }

    /** A copy. */
    public boolean[] estimees() {
        return estimees.clone();
    }
}
