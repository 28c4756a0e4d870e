package fr.maillage.feuillederoute.modele;

/** Where a funding stands. */
public enum EtatDeFinancement implements Choix {
    ENVISAGE("Envisagé"),
    DEMANDE("Demandé"),
    ACCORDE("Accordé"),
    REFUSE("Refusé"),
    VERSE("Versé");

    private final String libelle;

    EtatDeFinancement(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
