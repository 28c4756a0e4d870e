package fr.maillage.document.mot;

import fr.maillage.document.Diaporama;
import fr.maillage.document.DocumentTexte;
import java.util.regex.Pattern;

/** The words that the engine adds by itself. */
public final class Mots {
    public static final String TABLEAU = "Tableau";
    public static final String FIGURE = "Figure";
    public static final String SOMMAIRE = "Sommaire";
    public static final String TABLEAU_VIDE = "Aucune ligne à montrer.";
    public static final String A_REDIGER = "À rédiger\u00a0: ";
    public static final String ECRIRE_ICI = "Écrivez ici.";
    /** Before the id of a zone, in the file: no other part of it begins so. */
    public static final String ZONE = "zone-";

    public static final String TEXTE_COMPLET = "Texte complet\u00a0: ";
    public static final String SUITE = "(suite)";
    public static final String SUR = "\u00a0/\u00a0";

    private static final Pattern NOM_DE_ZONE = Pattern.compile("À rédiger \\(([a-z][a-z0-9-]*)\\)");
    private static final int TITRE_AU_PLUS = 70;
    private static final int PIED_AU_PLUS = 100;

    private Mots() {}

    /** « À rédiger (avis-du-comite) »: programs that lose the tag of a zone keep its name. */
    public static String nomDeZone(String id) {
        return "À rédiger (" + id + ")";
    }

    /** @return the id of the zone of this name, or empty when it is the name of none */
    public static String zoneNommee(String nom) {
        var trouve = NOM_DE_ZONE.matcher(nom);
        return trouve.matches() ? trouve.group(1) : "";
    }

    /** « Meuse – Compte rendu » */
    public static String pied(DocumentTexte document) {
        var nom = document.theme().nom();
        var titre = abrege(document.intitule().titre(), TITRE_AU_PLUS);
        return nom.isBlank() ? titre : nom + " – " + titre;
    }

    /** « Meuse – Comité de pilotage » */
    public static String pied(Diaporama diaporama) {
        var nom = diaporama.theme().nom();
        var pied =
                nom.isBlank() || diaporama.pied().isBlank() ? nom + diaporama.pied() : nom + " – " + diaporama.pied();
        return abrege(pied, PIED_AU_PLUS);
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
