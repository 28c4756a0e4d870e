package fr.maillage.feuillederoute.ressource;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/** A drawing in a page. */
public record Dessin(String svg) implements Content {
    @Override
    public void writeTo(TemplateOutput sortie) {
        sortie.writeContent(svg);
    }
}
