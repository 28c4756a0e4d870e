package fr.maillage.feuillederoute.modele;

/** Whether an amount is meant to be spent, or was. */
public enum Realite implements Choix {
    PREVU("Prévu"),
    REALISE("Réalisé");

    private final String libelle;

    Realite(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
