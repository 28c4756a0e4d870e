package fr.maillage.couverture.tournee;

import fr.maillage.territoire.Coordonnees;

/**
 * A place where the bus may stop.
 *
 * @param id unique in a scenario
 * @param nom « Place de la poste »; may be empty, the commune then says enough
 * @param commune INSEE code; empty while unknown
 * @param nomDeCommune as shown
 * @param position where the bus stands, or the middle of the commune
 * @param situe false while only the commune is known
 */
public record Arret(String id, String nom, String commune, String nomDeCommune, Coordonnees position, boolean situe) {
    /** Longest name, in characters. */
    public static final int NOM_MAX = 120;

    /** Identifiers of stops that come from a place start like this. */
    static final String D_UN_LIEU = "p:";

    /** A stop known by its commune only. */
    public static Arret deCommune(String id, String commune, String nomDeCommune, Coordonnees centre) {
        return new Arret(id, "", commune, nomDeCommune, centre, false);
    }

    /** The same stop, at a place of the commune that has this name; nobody knows exactly where. */
    public Arret nomme(String autreNom, Coordonnees centre) {
        return new Arret(id, autreNom, commune, nomDeCommune, centre, false);
    }

    /** The same stop, exactly there. @param autreNom may be empty */
    public Arret situe(String autreNom, Coordonnees exacte) {
        return new Arret(id, autreNom, commune, nomDeCommune, exacte, true);
    }

    /** Whether it is a stop of a place, which tells itself where it is. */
    public boolean dUnLieu() {
        return id.startsWith(D_UN_LIEU);
    }

    /** « Tusson, place de la poste », or the commune alone. */
    public String libelle() {
        return nom.isEmpty() || nom.equals(nomDeCommune) ? nomDeCommune : nomDeCommune + ", " + nom;
    }
}
