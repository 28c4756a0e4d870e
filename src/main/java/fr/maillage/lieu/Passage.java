package fr.maillage.lieu;

import fr.maillage.territoire.Coordonnees;
import org.jspecify.annotations.Nullable;

/**
 * A stop of an itinerant offer: where, and when it is there.
 *
 * @param nom of the stop (« Face à la boulangerie »); may be empty
 * @param adresse may be empty
 * @param commune name, as the source gives it
 * @param codeInsee as the source gives it; may be empty
 * @param position null while unknown
 * @param horaires OSM {@code opening_hours}, recurrence included ({@code Tu[2,4] 14:00-17:00}, {@code week 1-53/2 Mo 09:30-12:30}); may be empty
 * @param precisions what hours cannot say; may be empty
 */
public record Passage(
        String nom,
        String adresse,
        String commune,
        String codeInsee,
        @Nullable Coordonnees position,
        String horaires,
        String precisions) {
    public Passage {
        nom = Fiche.propre(nom);
        adresse = Fiche.propre(adresse);
        commune = Fiche.propre(commune);
        codeInsee = Fiche.propre(codeInsee);
        horaires = Fiche.propre(horaires);
        precisions = Fiche.propre(precisions);
    }

    /** The same stop, found there. */
    public Passage a(Coordonnees trouvee) {
        return new Passage(nom, adresse, commune, codeInsee, trouvee, horaires, precisions);
    }
}
