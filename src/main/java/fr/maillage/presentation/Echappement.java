package fr.maillage.presentation;

import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;

/** Text into markup, by the template engine's own rules. */
public final class Echappement {
    private Echappement() {}

    public static String texte(String valeur) {
        var sortie = new StringOutput();
        Escape.htmlContent(valeur, sortie);
        return sortie.toString();
    }

    public static String attribut(String valeur) {
        var sortie = new StringOutput();
        Escape.htmlAttribute(valeur, sortie);
        return sortie.toString();
    }
}
