package fr.maillage.feuillederoute.modele;

/** How far inhabitants take part. */
public enum Participation implements Choix {
    NON_FIXEE("Non précisée"),
    AUCUNE("Pas de participation"),
    INFORMATION("Information"),
    CONSULTATION("Consultation"),
    CONCERTATION("Concertation"),
    CO_CONSTRUCTION("Co-construction");

    private final String libelle;

    Participation(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
