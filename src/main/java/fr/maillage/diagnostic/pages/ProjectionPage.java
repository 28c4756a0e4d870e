package fr.maillage.diagnostic.pages;

import fr.maillage.document.Diapositive;
import java.util.List;

/**
 * The deck on a screen.
 *
 * @param titre of the deck
 * @param chemin of the page; figures are under it
 * @param retour page of the workshop
 */
public record ProjectionPage(String titre, String pied, String chemin, String retour, List<Planche> planches) {
    /**
     * @param rang from 1
     * @param figure what names its figure, with the rank: « 3-0a1b2c3d4e5f6071 »; the rank alone without figure
     */
    public record Planche(int rang, Diapositive diapositive, String figure) {
        public String ancre() {
            return "d" + rang;
        }
    }

    /** Anchor of the slide after this one; its own for the last. */
    public String suivante(Planche planche) {
        return "#d" + Math.min(planche.rang() + 1, planches.size());
    }

    public String precedente(Planche planche) {
        return "#d" + Math.max(planche.rang() - 1, 1);
    }
}
