package fr.maillage.atelier.contribution;

/** What facilitators keep of a contribution once it has been discussed. */
public enum Decision {
    AUCUNE("Pas encore décidé"),
    RETENUE("Retenue"),
    A_ETUDIER("À étudier"),
    ECARTEE("Écartée");

    private final String libelle;

    Decision(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
