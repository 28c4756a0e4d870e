package fr.maillage.lieu.campagne;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A campaign.
 *
 * @param perimetre « departement:55 »
 * @param fraicheur class of the places to confirm; empty for all, and for a collection
 * @param presentation what the public page says; may be empty
 * @param lettre text of the letter; see {@link Redaction}
 * @param fermeLe last day, included
 * @param demonstration made up to show what a campaign is
 * @param closeLe when its report was drawn up; null while it runs
 */
public record Campagne(
        String id,
        Genre genre,
        String titre,
        String perimetre,
        String fraicheur,
        String presentation,
        String objet,
        String lettre,
        LocalDate ouvreLe,
        LocalDate fermeLe,
        boolean demonstration,
        @Nullable Instant closeLe,
        String creePar) {
    public static final int TITRE_MAX = 120;

    public Campagne {
        if (fermeLe.isBefore(ouvreLe)) {
            throw new IllegalArgumentException("a campaign closes before it opens: " + ouvreLe + " " + fermeLe);
        }
    }

    public enum Genre {
        CONFIRMATION("Confirmez vos informations"),
        COLLECTE("Collecte");

        private final String libelle;

        Genre(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }

        public String cle() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Where a campaign stands on a day. */
    public enum Moment {
        AVANT,
        PENDANT,
        APRES
    }

    public Moment le(LocalDate jour) {
        return jour.isBefore(ouvreLe) ? Moment.AVANT : jour.isAfter(fermeLe) ? Moment.APRES : Moment.PENDANT;
    }
}
