package fr.maillage.atelier.contribution;

/** A need, or an idea of what to do. */
public enum Genre {
    BESOIN("Besoin", 'B'),
    IDEE("Idée", 'I');

    private final String libelle;
    private final char initiale;

    Genre(String libelle, char initiale) {
        this.libelle = libelle;
        this.initiale = initiale;
    }

    public String libelle() {
        return libelle;
    }

    /** First letter of the identifiers: « B-k3m7p ». */
    public char initiale() {
        return initiale;
    }
}
