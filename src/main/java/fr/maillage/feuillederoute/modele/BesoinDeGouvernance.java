package fr.maillage.feuillederoute.modele;

/** What the State's tool of local governance may fund: a closed list of eleven, whose names are its own. */
public enum BesoinDeGouvernance implements Choix {
    ETABLIR_UN_DIAGNOSTIC_TERRITORIAL("Établir un diagnostic territorial"),
    CO_CONSTRUIRE_LA_FEUILLE_DE_ROUTE("Co-construire la feuille de route"),
    REDIGER_LA_FEUILLE_DE_ROUTE("Rédiger la feuille de route"),
    APPUI_JURIDIQUE("Appui juridique"),
    STRUCTURER_UN_FONDS("Structurer un fonds local"),
    MONTER_DOSSIERS_DE_SUBVENTION("Monter des dossiers de subvention"),
    ANIMER_LA_GOUVERNANCE("Animer la gouvernance et la feuille de route"),
    APPUYER_LA_CERTIFICATION_QUALIOPI("Appuyer la certification Qualiopi"),
    STRUCTURER_UNE_FILIERE_DE_RECONDITIONNEMENT("Structurer une filière de reconditionnement"),
    COLLECTER_DES_DONNEES_TERRITORIALES("Collecter des données territoriales"),
    SENSIBILISER_LES_ACTEURS_AUX_OUTILS_EXISTANTS("Sensibiliser les acteurs aux outils existants");

    private final String libelle;

    BesoinDeGouvernance(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
