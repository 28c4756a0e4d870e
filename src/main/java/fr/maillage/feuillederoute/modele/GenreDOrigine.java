package fr.maillage.feuillederoute.modele;

/** What gave birth to a piece of the roadmap. */
public enum GenreDOrigine implements Choix {
    BESOIN("Besoin d’un atelier"),
    IDEE("Idée d’un atelier"),
    CHIFFRE("Chiffre"),
    ENQUETE("Réponse à une enquête"),
    ENTRETIEN("Entretien"),
    AUTRE("Autre");

    private final String libelle;

    GenreDOrigine(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
