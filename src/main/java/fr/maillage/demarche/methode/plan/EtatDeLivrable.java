package fr.maillage.demarche.methode.plan;

/** Where a deliverable stands. */
public enum EtatDeLivrable {
    ATTENDU("attendu"),
    EN_PREPARATION("en préparation"),
    DEPOSE("déposé"),
    VALIDE("validé");

    private final String libelle;

    EtatDeLivrable(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }

    /** What a gate asks for. */
    public boolean depose() {
        return this == DEPOSE || this == VALIDE;
    }
}
