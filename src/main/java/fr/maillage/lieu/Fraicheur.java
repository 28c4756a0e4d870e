package fr.maillage.lieu;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How old the information on a place is, with the national words and thresholds (6, 12 and 18 months). */
public enum Fraicheur {
    A_JOUR("À jour"),
    A_SURVEILLER("À surveiller"),
    A_VERIFIER("À vérifier"),
    A_ACTUALISER("À actualiser");

    private final String libelle;

    Fraicheur(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }

    /** @param majLe the day the information was last known to be true; null when nobody knows */
    public static Fraicheur de(@Nullable LocalDate majLe, LocalDate jour) {
        if (majLe == null || !majLe.isAfter(jour.minusMonths(18))) {
            return A_ACTUALISER;
        }
        if (!majLe.isAfter(jour.minusMonths(12))) {
            return A_VERIFIER;
        }
        return majLe.isAfter(jour.minusMonths(6)) ? A_JOUR : A_SURVEILLER;
    }
}
