package fr.maillage.fragilite;

/** Where, in a territory, its most fragile communes are. */
public enum Cote {
    EST("vers l’est"),
    NORD_EST("vers le nord-est"),
    NORD("vers le nord"),
    NORD_OUEST("vers le nord-ouest"),
    OUEST("vers l’ouest"),
    SUD_OUEST("vers le sud-ouest"),
    SUD("vers le sud"),
    SUD_EST("vers le sud-est"),
    CENTRE("au centre"),
    POURTOUR("sur le pourtour"),
    /** No side stands out from what chance would do. */
    AUCUN("");

    private final String ou;

    Cote(String ou) {
        this.ou = ou;
    }

    /** « vers l’est », « au centre »; empty for {@link #AUCUN}. */
    String ou() {
        return ou;
    }

    /** The eighth of the horizon of a displacement, kilometres towards east and north. */
    static Cote versLequel(double est, double nord) {
        int huitieme = (int) Math.round(Math.atan2(nord, est) / (Math.PI / 4));
        return values()[Math.floorMod(huitieme, 8)];
    }
}
