package fr.maillage.demarche;

import fr.maillage.demarche.calendrier.DessinDeFrise;
import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.time.LocalDate;
import java.util.List;

/**
 * The timeline of a démarche, drawn as one SVG that needs no style sheet nor script: the same in a page and in a document. Its content is given
 * again as text: by {@link #jalons} in a page (template {@code demarche/calendrier/frise.jte}), by {@link #alternative} in a document.
 *
 * @param jalons by date; those that are cancelled are not drawn
 * @param aujourdhui marked « vous êtes ici » when the timeline reaches it
 */
public record Frise(String titre, List<JalonDeFrise> jalons, LocalDate aujourdhui) implements Content {
    public Frise {
        jalons = jalons.stream()
                .filter(j -> j.etat() != JalonDeFrise.Etat.ANNULE)
                .toList();
    }

    /** Nothing has a date yet: there is nothing to draw. */
    public boolean vide() {
        return jalons.isEmpty();
    }

    /** The SVG element, with its namespace, a width and a height; empty when there is nothing to draw. */
    public String svg() {
        return vide() ? "" : new DessinDeFrise(this).dessiner();
    }

    /** What the drawing tells, in one paragraph. */
    public String alternative() {
        return DessinDeFrise.alternative(this);
    }

    @Override
    public void writeTo(TemplateOutput sortie) {
        sortie.writeContent(svg());
    }
}
