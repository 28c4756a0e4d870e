package fr.maillage.lieu.horaires;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A day when a place, or a stop of a round, may be visited, with its slots in order. */
public record Presence(LocalDate jour, List<Creneau> creneaux) {
    public Presence {
        creneaux = List.copyOf(creneaux);
    }

    /**
     * @param debut minutes from midnight
     * @param fin minutes from midnight, beyond 1 440 when it is the day after
     * @param ouverture {@code OUVERT} or {@code INCONNU}
     */
    public record Creneau(
            int debut,
            int fin,
            Ouverture ouverture,
            @Nullable String precision) {
        /** {@code 9 h – 12 h}. */
        public String enClair() {
            return MotsFrancais.plage(debut, fin) + (precision == null ? "" : " (" + precision + ")");
        }
    }

    /** {@code mardi 1er décembre : 9 h – 12 h}. */
    public String enClair() {
        return MotsFrancais.date(jour) + "\u00a0: "
                + MotsFrancais.et(creneaux.stream().map(Creneau::enClair).toList());
    }
}
