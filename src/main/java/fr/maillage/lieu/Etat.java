package fr.maillage.lieu;

import java.util.Arrays;
import java.util.Locale;

/** Where a place stands between its first mention and its end. */
public enum Etat {
    /** Begun, not sent: nobody else sees it. */
    BROUILLON("Brouillon"),
    /** Sent by a declarant, waits for a moderator. */
    DECLARE("Déclaré"),
    /** On the map, in the lists and in open data. */
    PUBLIE("Publié"),
    /** Something in it must be looked at by a moderator before it is published (again). */
    A_REVOIR("À revoir"),
    /** Known and closed for a time or for good; shown with its dates, not exported as open. */
    FERME("Fermé"),
    /** Out of every list; kept with its history. */
    ARCHIVE("Archivé");

    private final String libelle;

    Etat(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }

    /** As in addresses and in the database: « a_revoir ». */
    public String cle() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when no state has this key */
    public static Etat deCle(String cle) {
        return Arrays.stream(values())
                .filter(e -> e.cle().equals(cle))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown state: " + cle));
    }
}
