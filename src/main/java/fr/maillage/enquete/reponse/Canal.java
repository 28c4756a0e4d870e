package fr.maillage.enquete.reponse;

/** How an answer came. */
public enum Canal {
    LIGNE("en ligne"),
    PAPIER("sur papier");

    private final String libelle;

    Canal(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
