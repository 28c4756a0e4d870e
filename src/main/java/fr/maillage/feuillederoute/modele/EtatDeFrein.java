package fr.maillage.feuillederoute.modele;

/** Where an obstacle stands. */
public enum EtatDeFrein implements Choix {
    A_LEVER("À lever"),
    EN_COURS("En cours"),
    LEVE("Levé"),
    ACCEPTE("Accepté");

    private final String libelle;

    EtatDeFrein(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
