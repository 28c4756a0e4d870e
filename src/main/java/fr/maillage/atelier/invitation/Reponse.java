package fr.maillage.atelier.invitation;

import fr.maillage.demarche.Personne;
import fr.maillage.demarche.StructureDeDemarche;

/**
 * What somebody says of their coming.
 *
 * @param nom empty only for who does not come
 * @param structure as typed; may be empty
 * @param role as typed; may be empty
 * @param courriel one e-mail address, or empty
 */
public record Reponse(Venue venue, String nom, String structure, String role, String courriel) {
    public static final int NOM_MAX = Personne.NOM_MAX;
    public static final int STRUCTURE_MAX = StructureDeDemarche.NOM_MAX;
    public static final int ROLE_MAX = Personne.FONCTION_MAX;
    public static final int COURRIEL_MAX = 254;

    public Reponse {
        if (venue == Venue.VIENT && nom.isBlank()) {
            throw new IllegalArgumentException("who comes gives a name");
        }
    }
}
