package fr.maillage.atelier.invitation;

/** What somebody answers to an invitation. */
public enum Venue {
    VIENT("Je viens", "Vient"),
    NE_VIENT_PAS("Je ne viens pas", "Ne vient pas");

    private final String reponse;
    private final String etat;

    Venue(String reponse, String etat) {
        this.reponse = reponse;
        this.etat = etat;
    }

    /** As the person says it. */
    public String reponse() {
        return reponse;
    }

    /** As facilitators read it. */
    public String etat() {
        return etat;
    }
}
