package fr.maillage.feuillederoute.modele;

/** Where a fiche stands. The words are those of the workbook of Territoires en Transitions, so that a file goes and comes unchanged. */
public enum Statut implements Choix {
    A_VENIR("À venir"),
    EN_COURS("En cours"),
    REALISE("Réalisé"),
    EN_PAUSE("En pause"),
    ABANDONNE("Abandonné"),
    BLOQUE("Bloqué"),
    EN_RETARD("En retard"),
    A_DISCUTER("À discuter");

    private final String libelle;

    Statut(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
