package fr.maillage.feuillederoute.modele;

/** What somebody does for a chantier or an action. */
public enum Fonction implements Choix {
    COORDONNE("Coordonne"),
    PILOTE("Pilote"),
    FAIT("Fait"),
    ASSOCIE("Est associé"),
    ELU_REFERENT("Élu·e référent·e");

    private final String libelle;

    Fonction(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
