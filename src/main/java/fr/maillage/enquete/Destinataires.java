package fr.maillage.enquete;

/** Whom a survey questions. */
public enum Destinataires {
    HABITANTS("Habitants"),
    STRUCTURES("Structures"),
    ELUS("Élus");

    private final String libelle;

    Destinataires(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }

    /** The word of files: « habitants ». */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
