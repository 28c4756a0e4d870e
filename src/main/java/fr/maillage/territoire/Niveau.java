package fr.maillage.territoire;

/** The scales at which a perimeter is read. */
public enum Niveau {
    COMMUNE("commune"),
    EPCI("epci"),
    DEPARTEMENT("departement"),
    SELECTION("selection"),
    FRANCE("france");

    private final String chemin;

    Niveau(String chemin) {
        this.chemin = chemin;
    }

    /** The word used in addresses and on the command line: lower case, no accent. */
    public String chemin() {
        return chemin;
    }
}
