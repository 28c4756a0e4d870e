package fr.maillage.demarche.publication;

import java.util.regex.Pattern;

/**
 * How the public reaches the body that steers a démarche.
 *
 * @param accord these contact data are somebody's, who agreed to their being public
 * @param version 0 while nothing was written
 */
record Vitrine(String service, String adresse, String courriel, String telephone, boolean accord, int version) {
    static final Vitrine VIDE = new Vitrine("", "", "", "", false, 0);

    /** « prenom.nom@ », where « contact@ » or « inclusion-numerique@ » name a service. */
    private static final Pattern NOMINATIVE = Pattern.compile("[A-Za-zÀ-ÿ-]+[._][A-Za-zÀ-ÿ-]+@.*");

    boolean vide() {
        return (service + adresse + courriel + telephone).isEmpty();
    }

    /** True when the address has the form of somebody's name. */
    static boolean nominative(String courriel) {
        return NOMINATIVE.matcher(courriel).matches();
    }
}
