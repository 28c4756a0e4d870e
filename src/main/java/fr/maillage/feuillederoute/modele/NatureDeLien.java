package fr.maillage.feuillederoute.modele;

/** Why a fiche cites another. */
public enum NatureDeLien implements Choix {
    LIEE("À rapprocher"),
    PREREQUIS("À faire avant"),
    SUITE("À faire ensuite");

    private final String libelle;

    NatureDeLien(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
