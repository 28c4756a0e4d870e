package fr.maillage.feuillederoute.modele;

/** What an element of a roadmap is. */
public enum Genre {
    ENJEU("enjeu", "enjeux", "l’enjeu"),
    DEFI("défi", "défis", "le défi"),
    CHANTIER("chantier", "chantiers", "le chantier"),
    ACTION("action", "actions", "l’action"),
    RESSOURCE("ressource", "ressources", "la ressource");

    private final String nom;
    private final String pluriel;
    private final String avecArticle;

    Genre(String nom, String pluriel, String avecArticle) {
        this.nom = nom;
        this.pluriel = pluriel;
        this.avecArticle = avecArticle;
    }

    public String nom() {
        return nom;
    }

    public String pluriel() {
        return pluriel;
    }

    /** « le chantier » */
    public String avecArticle() {
        return avecArticle;
    }
}
