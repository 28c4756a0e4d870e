package fr.maillage.compte;

/** What an account may do. Each role may all that the next ones may. */
public enum Role {
    /** Everything, everywhere: accounts, settings, outbox. */
    ADMINISTRATEUR("Administrateur"),
    /** Moderates, imports and publishes on a perimeter. */
    CHARGE_DE_MISSION("Chargé·e de mission"),
    /** Keeps their own places. */
    PARTENAIRE("Partenaire");

    private final String libelle;

    Role(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }

    /** True when this role may do what asks for {@code minimum}. */
    public boolean auMoins(Role minimum) {
        return ordinal() <= minimum.ordinal();
    }
}
