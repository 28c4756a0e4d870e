package fr.maillage.demarche;

/** Draws the known offer of a territory from the places that the site publishes. */
public interface OffresConnues {
    /** @param perimetre « departement:55 », « epci:… », « selection:… »; an unknown one gives an empty offer */
    OffreConnue offre(String perimetre);
}
