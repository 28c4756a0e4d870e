package fr.maillage.couverture.tournee;

import fr.maillage.territoire.Coordonnees;

/**
 * A place where the bus may stop.
 *
 * @param id unique in a scenario
 * @param nom « Place de la poste »; may be empty, the commune then says enough
 * @param commune INSEE code; empty while unknown
 * @param nomDeCommune as shown
 */
public record Arret(String id, String nom, String commune, String nomDeCommune, Coordonnees position) {
    /** « Tusson, place de la poste », or the commune alone. */
    public String libelle() {
        return nom.isEmpty() || nom.equals(nomDeCommune) ? nomDeCommune : nomDeCommune + ", " + nom;
    }
}
