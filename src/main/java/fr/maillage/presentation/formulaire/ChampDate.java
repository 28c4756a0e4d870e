package fr.maillage.presentation.formulaire;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A date typed in three fields, named {@code nom-jour}, {@code nom-mois}, {@code nom-annee}: quicker and clearer than a calendar for a date
 * that one knows.
 *
 * @param jour as typed, like mois and annee
 */
public record ChampDate(Etiquette etiquette, String jour, String mois, String annee) implements Saisie {
    private static final int AN_MINIMAL = 1900;
    private static final int AN_MAXIMAL = 2200;

    @Override
    public String ancre() {
        return etiquette.nom() + "-jour";
    }

    public boolean vide() {
        return jour.isBlank() && mois.isBlank() && annee.isBlank();
    }

    /** The date, or empty when the three fields do not make one (« 30 février », « 12 mars 22 »). */
    public Optional<LocalDate> date() {
        try {
            int an = Integer.parseInt(annee.strip());
            return an < AN_MINIMAL || an > AN_MAXIMAL
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(an, Integer.parseInt(mois.strip()), Integer.parseInt(jour.strip())));
        } catch (NumberFormatException | DateTimeException e) {
            // Not a date: the caller says so beside the field, with what was typed.
            return Optional.empty();
        }
    }
}
