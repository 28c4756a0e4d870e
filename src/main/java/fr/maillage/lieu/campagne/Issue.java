package fr.maillage.lieu.campagne;

/** What became of a place asked to confirm. */
public enum Issue {
    CONFIRME("Confirmé", "confirmés"),
    CORRIGE("Corrigé", "corrigés"),
    FERME("Fermeture signalée", "signalés fermés"),
    SILENCIEUX("Sans réponse", "sans réponse");

    private final String libelle;
    private final String pluriel;

    Issue(String libelle, String pluriel) {
        this.libelle = libelle;
        this.pluriel = pluriel;
    }

    public String libelle() {
        return libelle;
    }

    /** Of several places, under their count. */
    public String pluriel() {
        return pluriel;
    }
}
