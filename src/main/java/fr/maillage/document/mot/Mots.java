package fr.maillage.document.mot;

import fr.maillage.document.DocumentTexte;

/** The words that the engine adds by itself. */
public final class Mots {
    public static final String TABLEAU = "Tableau";
    public static final String FIGURE = "Figure";
    public static final String SOMMAIRE = "Sommaire";
    public static final String TABLEAU_VIDE = "Aucune ligne à montrer.";
    public static final String A_REDIGER = "À rédiger\u00a0: ";
    public static final String ECRIRE_ICI = "Écrivez ici.";
    public static final String TEXTE_COMPLET = "Texte complet\u00a0: ";
    public static final String SUITE = "(suite)";
    public static final String SUR = "\u00a0/\u00a0";

    private static final int TITRE_AU_PLUS = 70;

    private Mots() {}

    /** « Meuse – Compte rendu » */
    public static String pied(DocumentTexte document) {
        var nom = document.theme().nom();
        var titre = abrege(document.intitule().titre(), TITRE_AU_PLUS);
        return nom.isBlank() ? titre : nom + " – " + titre;
    }

    /** « Tableau 3. Indice par commune » */
    public static String legende(String genre, int rang, String legende) {
        return genre + "\u00a0" + rang + ". " + legende;
    }

    /** Cut after a whole word, with the sign that it is. */
    public static String abrege(String texte, int auPlus) {
        if (texte.length() <= auPlus) {
            return texte;
        }
        int coupe = texte.lastIndexOf(' ', auPlus - 1);
        int fin = coupe > auPlus / 2 ? coupe : texte.offsetByCodePoints(0, texte.codePointCount(0, auPlus - 1) - 1);
        return texte.substring(0, fin) + "\u00a0…";
    }
}
