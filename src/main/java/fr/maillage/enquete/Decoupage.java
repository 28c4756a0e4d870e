package fr.maillage.enquete;

/** The ways of splitting those who answered into groups. */
public enum Decoupage {
    EPCI("Par intercommunalité", "Intercommunalité"),
    COMMUNE("Par commune", "Commune"),
    CLASSE("Par classe de fragilité de la commune", "Classe"),
    POINT("Par point de collecte", "Point de collecte");

    private final String titre;
    private final String colonne;

    Decoupage(String titre, String colonne) {
        this.titre = titre;
        this.colonne = colonne;
    }

    public String titre() {
        return titre;
    }

    public String colonne() {
        return colonne;
    }
}
