package fr.maillage.feuillederoute.modele;

/** Where a success criterion stands. */
public enum EtatDeCritere implements Choix {
    A_VERIFIER("À vérifier"),
    ATTEINT("Atteint"),
    PARTIEL("Atteint en partie"),
    NON_ATTEINT("Non atteint");

    private final String libelle;

    EtatDeCritere(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
