package fr.maillage.couverture;

import java.util.List;

/**
 * Unmet need of a territory, in numbers of people. What cannot be counted (no score, or no time) is NaN, told apart, never zero.
 *
 * @param total of the territory
 * @param communes inhabited ones, greatest unmet need first, unknown ones last
 * @param epcis parts of EPCI inside the territory, greatest unmet need first
 * @param cases the four readings and what cannot be read
 * @param zones « zones blanches », greatest unmet need first
 */
public record Besoins(Somme total, List<DeCommune> communes, List<DEpci> epcis, Cases cases, List<ZoneBlanche> zones) {
    public Besoins {
        communes = List.copyOf(communes);
        epcis = List.copyOf(epcis);
        zones = List.copyOf(zones);
    }

    /**
     * Sums over communes; those that cannot be counted are told apart.
     *
     * @param communes inhabited ones
     * @param concernees people concerned, over communes that have a score; NaN when none has
     * @param nonCouvert people concerned × lack of access, over communes that have a score and a time; NaN when none has
     * @param communesSansReponse communes that the unmet need leaves out
     * @param habitantsSansReponse their inhabitants
     */
    public record Somme(
            int communes,
            long habitants,
            double concernees,
            double nonCouvert,
            int communesSansReponse,
            long habitantsSansReponse) {}

    /**
     * @param commune position in {@code Territoires}
     * @param concernees people concerned; NaN without score
     * @param minutes to the nearest place; NaN when nobody knows
     * @param manque lack of access, 0 to 1; NaN when nobody knows the time
     * @param nonCouvert people; NaN when either is missing
     */
    public record DeCommune(
            int commune,
            int habitants,
            double concernees,
            double minutes,
            double manque,
            double nonCouvert,
            Case lecture) {
        public boolean connu() {
            return !Double.isNaN(nonCouvert);
        }
    }

    /**
     * @param epci position in {@code Territoires.epcis()}
     * @param entier false when a part of it lies out of the territory
     */
    public record DEpci(int epci, boolean entier, Somme somme) {}

    /** How a commune reads. */
    public enum Case {
        FRAGILE_NON_SERVIE("Fragile et non servie"),
        FRAGILE_SERVIE("Fragile et servie"),
        NON_FRAGILE_NON_SERVIE("Non fragile et non servie"),
        NON_FRAGILE_SERVIE("Non fragile et servie"),
        SANS_REPONSE("Sans indice ou sans durée");

        private final String libelle;

        Case(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }
    }

    /**
     * @param servi minutes up to which a commune is served
     * @param effectifs one per {@link Case}, in its order
     */
    public record Cases(double servi, List<Effectif> effectifs) {
        public Cases {
            effectifs = List.copyOf(effectifs);
        }

        public Effectif de(Case lecture) {
            return effectifs.get(lecture.ordinal());
        }
    }

    /** Inhabited communes and their people. */
    public record Effectif(Case lecture, int communes, long habitants) {}
}
