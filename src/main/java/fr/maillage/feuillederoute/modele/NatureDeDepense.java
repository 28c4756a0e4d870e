package fr.maillage.feuillederoute.modele;

/** What the money is spent on. */
public enum NatureDeDepense implements Choix {
    FONCTIONNEMENT("Fonctionnement"),
    INVESTISSEMENT("Investissement");

    private final String libelle;

    NatureDeDepense(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
