package fr.maillage.lieu.travail;

/**
 * How far something is, with its button to stop it, on a page that reloads by itself unless it is asked not to.
 *
 * @param adresse of the page
 * @param bouton « Interrompre l’import »
 * @param action where that button is sent
 * @param avancement « 300 lignes sur 1 200 », or what is done before any row
 * @param suivi true while the page reloads by itself
 */
public record Jauge(String adresse, String bouton, String action, String avancement, int pourCent, boolean suivi) {
    public static final String SECONDES = "3";
}
