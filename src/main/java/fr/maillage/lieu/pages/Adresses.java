package fr.maillage.lieu.pages;

import fr.maillage.lieu.EcritureDeFiltres;
import fr.maillage.lieu.Filtres;
import fr.maillage.lieu.Lieu;

/** Addresses of these pages. */
final class Adresses {
    static final String LISTE = "/lieux";

    private Adresses() {}

    static String lieu(Lieu lieu) {
        return LISTE + "/" + lieu.id();
    }

    static String liste(Filtres filtres, boolean pro) {
        return avec(LISTE, filtres, pro ? "vue=pro" : "");
    }

    /** A path with the very same filters. */
    static String avec(String chemin, Filtres filtres, String encore) {
        var requete = EcritureDeFiltres.requete(filtres);
        var tout = encore.isEmpty() || requete.isEmpty() ? encore + requete : encore + "&" + requete;
        return tout.isEmpty() ? chemin : chemin + "?" + tout;
    }
}
