package fr.maillage.site.recherche;

import fr.maillage.territoire.RechercheDeTerritoires.Resultat;

/** A territory found, as it is shown. */
public record Trouve(String nom, String precision, String adresse) {
    static Trouve de(Resultat resultat) {
        var precision = switch (resultat.niveau()) {
            case COMMUNE -> "Commune, " + resultat.precision();
            case EPCI -> "Intercommunalité, " + resultat.precision();
            case DEPARTEMENT, SELECTION, FRANCE -> resultat.precision();
        };
        return new Trouve(
                resultat.nom(), precision, "/territoires/" + resultat.niveau().chemin() + "/" + resultat.code());
    }
}
