package fr.maillage.enquete.resultat;

/** What is known of communes and of collection points. */
public interface Reperes {
    /** Rank of the class of a commune without score, or not known. */
    int SANS_CLASSE = 0;

    /**
     * Where a commune is.
     *
     * @param epci SIREN, empty for none
     * @param classe 1 to 5, or {@link #SANS_CLASSE}
     */
    record Situation(String nom, String epci, String nomDeLEpci, int classe) {}

    /** Whether it is in the perimeter of the survey. */
    boolean dansLeTerritoire(String commune);

    Situation situer(String commune);

    String nomDeLaClasse(int rang);

    String nomDuPoint(String id);
}
