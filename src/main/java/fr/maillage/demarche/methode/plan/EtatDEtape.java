package fr.maillage.demarche.methode.plan;

/** Where a step stands. */
public enum EtatDEtape {
    A_VENIR("à venir"),
    EN_COURS("en cours"),
    FAITE("faite");

    private final String libelle;

    EtatDEtape(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
