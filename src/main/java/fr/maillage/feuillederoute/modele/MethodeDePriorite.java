package fr.maillage.feuillederoute.modele;

/** How a priority was decided. */
public enum MethodeDePriorite implements Choix {
    AUCUNE("Pas encore décidée"),
    DECISION("Décision directe"),
    POINTS("Vote par points"),
    NUF("Notes nouveau, utile, faisable"),
    IMPACT_EFFORT("Impact et effort");

    private final String libelle;

    MethodeDePriorite(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
