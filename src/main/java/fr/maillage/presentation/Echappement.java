package fr.maillage.presentation;

import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;

/** Text into markup, by the template engine's own rules. */
final class Echappement {
    private Echappement() {}

    static String texte(String valeur) {
        var sortie = new StringOutput();
        Escape.htmlContent(valeur, sortie);
        return sortie.toString();
    }

    static String attribut(String valeur) {
        var sortie = new StringOutput();
        Escape.htmlAttribute(valeur, sortie);
        return sortie.toString();
    }
}
