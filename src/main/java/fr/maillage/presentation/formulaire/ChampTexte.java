package fr.maillage.presentation.formulaire;

import org.jspecify.annotations.Nullable;

/**
 * One line of text.
 *
 * @param valeur what was typed, given back as it was
 * @param type of the control: text, email, tel, url, search, password
 * @param clavier inputmode (« numeric » for a postal code), null for the type's own
 * @param completion autocomplete token (« postal-code »), null when the browser has nothing to propose
 * @param longueurMaximale in characters
 * @param court a field as wide as a code or a number
 */
public record ChampTexte(
        Etiquette etiquette,
        String valeur,
        String type,
        @Nullable String clavier,
        @Nullable String completion,
        int longueurMaximale,
        boolean court)
        implements Saisie {
    private static final int LONGUEUR_ORDINAIRE = 200;

    public static ChampTexte de(Etiquette etiquette, String valeur) {
        return new ChampTexte(etiquette, valeur, "text", null, null, LONGUEUR_ORDINAIRE, false);
    }

    /** A code or a number: short, with the figures' keyboard. */
    public ChampTexte numerique(int longueur) {
        return new ChampTexte(etiquette, valeur, type, "numeric", completion, longueur, true);
    }
}
