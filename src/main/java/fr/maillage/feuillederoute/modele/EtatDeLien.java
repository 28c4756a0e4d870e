package fr.maillage.feuillederoute.modele;

/** How a fiche and a resource are linked: drawn solid, dotted, or not at all. */
public enum EtatDeLien implements Choix {
    PLEIN("Lien opérant"),
    POINTILLE("Connue, sans lien"),
    AUCUN("Pas de lien");

    private final String libelle;

    EtatDeLien(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
