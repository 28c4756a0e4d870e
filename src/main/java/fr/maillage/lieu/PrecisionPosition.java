package fr.maillage.lieu;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How exact the position of a place is. The centre of a commune is never a position: such a place is « à géocoder ». */
public enum PrecisionPosition {
    /** Set by hand on a map, or given by the source at the door. */
    EXACTE("Position exacte"),
    /** Number and street known to the geocoder. */
    ADRESSE("Position de l’adresse"),
    /** Middle of the street or of the hamlet. */
    RUE("Position de la rue ou du lieu-dit");

    private final String libelle;

    PrecisionPosition(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }

    public String cle() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PrecisionPosition> deCle(String cle) {
        return Arrays.stream(values()).filter(p -> p.cle().equals(cle)).findFirst();
    }
}
