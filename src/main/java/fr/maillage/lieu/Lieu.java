package fr.maillage.lieu;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A place as it stands now.
 *
 * @param id short, stable, never reused
 * @param structure identifier of the {@link Structure} that holds it; null while unknown
 * @param fermeture null when no closing is known
 * @param communeActuelle code of the commune in force that it belongs to, worked out from the fiche, whose own codes are never rewritten; null
 *     while unknown
 * @param provenances where the value of each field comes from
 * @param passages stops, in the order of the round; empty for a fixed place
 * @param source who last gave it (column {@code source} of the schema)
 * @param majLe the day its information was last known to be true; null while unknown
 * @param absorbePar identifier of the place that it was merged into; null when it was not
 * @param version number of the current version, from 1
 */
public record Lieu(
        String id,
        @Nullable String structure,
        Etat etat,
        @Nullable Fermeture fermeture,
        @Nullable String communeActuelle,
        Fiche fiche,
        Map<Champ, Provenance> provenances,
        List<Passage> passages,
        String source,
        @Nullable LocalDate majLe,
        @Nullable String absorbePar,
        int version,
        Instant creeLe,
        Instant modifieLe) {
    public Lieu {
        provenances = Map.copyOf(provenances);
        passages = List.copyOf(passages);
    }

    public String nom() {
        return fiche.nom();
    }

    /** True when nobody knows where it is to the street: kept in lists and counts, off the map. */
    public boolean aGeocoder() {
        return fiche.position().isEmpty()
                && passages.stream().allMatch(p -> p.position() == null)
                && !fiche.contient(Champ.MODALITES_ACCES, "Ce lieu n'accueille pas de public");
    }

    public boolean itinerant() {
        return fiche.itinerant() || !passages.isEmpty();
    }

    /** Closed that day, by its state or by the dates of its closing. */
    public boolean ferme(LocalDate jour) {
        return fermeture == null ? etat == Etat.FERME : fermeture.couvre(jour);
    }
}
