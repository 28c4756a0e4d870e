package fr.maillage.lieu.publication.garde;

import fr.maillage.lieu.publication.schema.Avertissement;
import fr.maillage.lieu.publication.schema.RefusDePublication.Raison;
import java.time.Instant;
import java.util.Map;

/**
 * A dated file of open data that was accepted.
 *
 * @param volume rows of the file
 * @param ecartes places published that the file leaves out; with {@code volume}, all the places published
 * @param raisons why they are, and how many for each reason; a place with two reasons counts in both
 * @param empreinte SHA-256 of the file
 * @param par identifier of the account that published, or {@link #AUTOMATIQUE}
 * @param confirmee true when somebody confirmed a fall of the volume
 * @param nom name of the file
 * @param taille bytes, unpacked
 * @param gardee false once the file itself was let go
 */
public record Publication(
        long numero,
        Instant le,
        int volume,
        int ecartes,
        Map<Raison, Integer> raisons,
        Map<Avertissement.Genre, Integer> avertissements,
        String empreinte,
        String par,
        boolean confirmee,
        String nom,
        long taille,
        boolean gardee) {
    public static final String AUTOMATIQUE = "automatique";

    public Publication {
        raisons = Map.copyOf(raisons);
        avertissements = Map.copyOf(avertissements);
    }

    /** All the places that were published in this base. */
    public int publies() {
        return volume + ecartes;
    }
}
