package fr.maillage.feuillederoute.modele;

/** How urgent something is. */
public enum Niveau implements Choix {
    ELEVE("Élevé"),
    MOYEN("Moyen"),
    BAS("Bas"),
    NON_FIXE("Non fixé");

    private final String libelle;

    Niveau(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
