package fr.maillage.feuillederoute.fichier.pages;

import fr.maillage.feuillederoute.FeuilleDeRoute;
import fr.maillage.territoire.NomSimplifie;
import java.util.regex.Pattern;

/** « feuille-de-route-du-grand-perigueux.xlsx » */
final class NomsDeFichiers {
    private static final Pattern AUTRES = Pattern.compile("[^a-z0-9]+");
    private static final int LONGUEUR = 60;

    private NomsDeFichiers() {}

    static String de(FeuilleDeRoute feuille, String suffixe) {
        var nom = AUTRES.matcher(NomSimplifie.de(feuille.nom()).mots()).replaceAll("-");
        var court = nom.substring(0, Math.min(LONGUEUR, nom.length())).replaceAll("^-|-$", "");
        return (court.isEmpty() ? "feuille-de-route" : court) + suffixe;
    }
}
