package fr.maillage.lieu.publication.api;

/** Truth with three values, as in SQL: what is said of an unknown value is neither true nor false, nor is its contrary. */
enum Logique {
    FAUX,
    INCONNU,
    VRAI;

    static Logique de(boolean vrai) {
        return vrai ? VRAI : FAUX;
    }

    Logique et(Logique autre) {
        return compareTo(autre) <= 0 ? this : autre;
    }

    Logique ou(Logique autre) {
        return compareTo(autre) >= 0 ? this : autre;
    }

    Logique non() {
        return switch (this) {
            case VRAI -> FAUX;
            case FAUX -> VRAI;
            case INCONNU -> INCONNU;
        };
    }
}
