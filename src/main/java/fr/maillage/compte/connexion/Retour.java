package fr.maillage.compte.connexion;

import java.util.regex.Pattern;

/** Where to go back to after signing in: a page of this site and no other. */
final class Retour {
    static final String ACCUEIL = "/gestion";

    private static final int LONGUEUR_MAX = 500;

    /** No « // » nor « \ » at the start: browsers read them as another site. ASCII only: the rest comes encoded. */
    private static final Pattern PAGE = Pattern.compile("/(?![/\\\\])[!-~&&[^\\\\]]*");

    private Retour() {}

    /** The page asked for when it may be gone to; the home page of signed-in people otherwise. */
    static String lire(String demande) {
        boolean page = demande.length() <= LONGUEUR_MAX && PAGE.matcher(demande).matches();
        return page && !demande.startsWith("/connexion") && !demande.startsWith("/deconnexion") ? demande : ACCUEIL;
    }
}
