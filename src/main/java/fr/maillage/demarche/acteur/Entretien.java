package fr.maillage.demarche.acteur;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A talk with a structure.
 *
 * @param jour null while it is to plan
 * @param menePar identifier of the person who led it; null while unknown
 * @param rencontree identifier of the person met; null while unknown
 * @param notes may be empty
 * @param besoins needs heard; may be empty
 */
public record Entretien(
        String id,
        String structure,
        Etat etat,
        @Nullable LocalDate jour,
        @Nullable String menePar,
        @Nullable String rencontree,
        String notes,
        String besoins,
        int version,
        boolean retire) {
    static final int NOTES_MAX = 10_000;
    static final int BESOINS_MAX = 5_000;

    /** Where it stands. */
    public enum Etat {
        A_PREVOIR("À prévoir"),
        PREVU("Prévu"),
        FAIT("Fait");

        private final String libelle;

        Etat(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }
    }

    public Entretien {
        if (jour == null && etat != Etat.A_PREVOIR) {
            throw new IllegalArgumentException("an interview planned or done has a day: " + id);
        }
    }
}
