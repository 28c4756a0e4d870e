package fr.maillage.lieu.geocodage;

/**
 * An address to find on the map.
 *
 * @param voie number and street, or hamlet
 * @param codePostal may be empty
 * @param commune name; may be empty
 * @param codeInsee of the commune in force; empty while unknown
 */
public record AdresseCherchee(String voie, String codePostal, String commune, String codeInsee) {
    private static final int LONGUEUR_MAX = 200;

    /** The question as the geocoder reads it: one line, 200 characters at most. */
    String question() {
        var ligne = String.join(" ", voie, codePostal, commune)
                .replaceAll("[\\p{Cntrl}\\s]+", " ")
                .strip();
        return ligne.length() > LONGUEUR_MAX ? ligne.substring(0, LONGUEUR_MAX) : ligne;
    }
}
