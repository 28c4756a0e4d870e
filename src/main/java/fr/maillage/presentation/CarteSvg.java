package fr.maillage.presentation;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Draws a {@link Carte} as one inline SVG: it needs no script, no style attribute, and prints.
 *
 * <p>Coordinates are whole units of a canvas {@value #LARGEUR} units wide, so that two neighbours, which hold the very
 * same vertices, always share the very same line.
 */
public final class CarteSvg implements Content {
    /** Canvas width. At the width of a département a unit is about 100 m, finer than the shipped contours. */
    private static final int LARGEUR = 1000;
    /** A canvas higher than this multiple of its width is narrowed, for a tall territory to fit on a screen. */
    private static final double HAUTEUR_MAX = 1.25;

    private static final double MARGE = 0.02;

    private final Carte carte;
    private final Emprise emprise;
    private final double echelle;
    private final int largeur;
    private final int hauteur;

    public CarteSvg(Carte carte) {
        this.carte = carte;
        this.emprise = Emprise.de(carte).elargie(MARGE);
        double proportion = emprise.hauteur() / emprise.largeur();
        this.largeur = proportion > HAUTEUR_MAX ? (int) Math.round(LARGEUR * HAUTEUR_MAX / proportion) : LARGEUR;
        this.echelle = largeur / emprise.largeur();
        this.hauteur = Math.max(1, (int) Math.round(emprise.hauteur() * echelle));
    }

    /** South, west, north, east in degrees, separated by commas: where a web map must lay the drawing. */
    public String bornes() {
        return String.format(
                Locale.ROOT,
                "%.6f,%.6f,%.6f,%.6f",
                Mercator.latitude(emprise.yMax()),
                Mercator.longitude(emprise.xMin()),
                Mercator.latitude(emprise.yMin()),
                Mercator.longitude(emprise.xMax()));
    }

    @Override
    public void writeTo(TemplateOutput sortie) {
        sortie.writeContent(dessiner());
    }

    /** The SVG element, as text. */
    public String dessiner() {
        var svg = new StringBuilder(64 * 1024);
        String id = Echappement.attribut(carte.id());
        // An image hides what is in it from assistive technologies: a map whose points lead somewhere is a group.
        boolean mene = carte.reperes().stream().anyMatch(r -> !r.lien().isEmpty());
        svg.append("<svg class=\"carte\" id=\"")
                .append(id)
                .append(mene ? "\" role=\"group\" aria-labelledby=\"" : "\" role=\"img\" aria-labelledby=\"")
                .append(id);
        svg.append("-titre ")
                .append(id)
                .append("-desc\" viewBox=\"0 0 ")
                .append(largeur)
                .append(' ')
                .append(hauteur);
        svg.append("\" preserveAspectRatio=\"xMidYMid meet\" xmlns=\"http://www.w3.org/2000/svg\">");
        svg.append("<title id=\"").append(id).append("-titre\">").append(Echappement.texte(carte.titre()));
        svg.append("</title><desc id=\"").append(id).append("-desc\">").append(Echappement.texte(carte.description()));
        svg.append("</desc>").append(motifs(id));
        carte.couches().forEach(couche -> couche(svg, id, couche));
        carte.lignes().forEach(ligne -> ligne(svg, ligne));
        etiquettes(svg);
        carte.reperes().forEach(repere -> repere(svg, repere));
        return svg.append("</svg>").toString();
    }

    /** Patterns carry the classes to readers who do not see colours: hatching, dots, and a grain that shows on paper only. */
    private static String motifs(String id) {
        return "<defs><pattern id=\"" + id + "-hachures\" class=\"motif-hachures\" width=\"8\" height=\"8\""
                + " patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><rect width=\"8\" height=\"8\"/>"
                + "<path d=\"M0 0v8\"/></pattern>" + semis(id, "points", 12, 2) + semis(id, "grain", 10, 1) + "</defs>";
    }

    private static String semis(String id, String nom, int pas, int rayon) {
        return "<pattern id=\"" + id + "-" + nom + "\" class=\"motif-" + nom + "\" width=\"" + pas + "\" height=\""
                + pas
                + "\" patternUnits=\"userSpaceOnUse\"><rect width=\"" + pas + "\" height=\"" + pas + "\"/><circle cx=\""
                + pas / 2 + "\" cy=\"" + pas / 2 + "\" r=\"" + rayon + "\"/></pattern>";
    }

    private void couche(StringBuilder svg, String id, Carte.Couche couche) {
        svg.append("<g class=\"").append(Echappement.attribut(couche.style())).append('"');
        if (!couche.motif().isEmpty()) {
            svg.append(" fill=\"url(#").append(id).append('-').append(Echappement.attribut(couche.motif()));
            svg.append(")\"");
        }
        svg.append('>');
        for (Carte.Forme forme : couche.formes()) {
            svg.append("<path data-code=\"")
                    .append(Echappement.attribut(forme.code()))
                    .append("\" d=\"");
            forme.anneaux().forEach(anneau -> trace(svg, anneau, true));
            svg.append("\"><title>").append(Echappement.texte(forme.libelle())).append("</title></path>");
        }
        svg.append("</g>");
    }

    private void ligne(StringBuilder svg, Carte.Ligne ligne) {
        svg.append("<path class=\"").append(Echappement.attribut(ligne.style())).append("\" d=\"");
        ligne.traits().forEach(trait -> trace(svg, trait, false));
        svg.append("\"/>");
    }

    /** One subpath in relative whole units; points that fall on the same unit are written once. */
    private void trace(StringBuilder svg, double[] points, boolean ferme) {
        int x = 0;
        int y = 0;
        for (int i = 0; i < points.length; i += 2) {
            int suivantX = x(points[i]);
            int suivantY = y(points[i + 1]);
            if (i == 0) {
                svg.append('M').append(suivantX).append(' ').append(suivantY).append('l');
            } else if (suivantX != x || suivantY != y) {
                decalage(svg, suivantX - x);
                decalage(svg, suivantY - y);
            } else if (i == points.length - 2 && svg.charAt(svg.length() - 1) == 'l') {
                svg.append("0 0"); // the whole ring is smaller than a unit: a path needs one pair after « l »
            }
            x = suivantX;
            y = suivantY;
        }
        if (ferme) {
            svg.append('z');
        }
    }

    private static void decalage(StringBuilder svg, int valeur) {
        char avant = svg.charAt(svg.length() - 1);
        if (valeur >= 0 && avant != 'l') {
            svg.append(' ');
        }
        svg.append(valeur);
    }

    /** Sizes are those of the style sheet, so that they stay the same on screen whatever the zoom. */
    private void repere(StringBuilder svg, Carte.Repere repere) {
        var element = repere.lien().isEmpty() ? "g" : "a";
        var libelle = Echappement.attribut(repere.libelle());
        svg.append('<').append(element).append(" class=\"repere ").append(Echappement.attribut(repere.style()));
        if (!repere.code().isEmpty()) {
            svg.append("\" data-repere=\"").append(Echappement.attribut(repere.code()));
        }
        if (!repere.lien().isEmpty()) {
            svg.append("\" aria-label=\"").append(libelle).append("\" href=\"");
            svg.append(Echappement.attribut(repere.lien()));
        }
        svg.append("\" transform=\"translate(")
                .append(x(repere.longitude()))
                .append(' ')
                .append(y(repere.latitude()))
                .append(")\"><title>")
                .append(Echappement.texte(repere.libelle()))
                .append("</title><circle r=\"12\"/>");
        if (!repere.inscription().isEmpty()) {
            svg.append("<text>").append(Echappement.texte(repere.inscription())).append("</text>");
        }
        svg.append("</").append(element).append('>');
    }

    private int x(double longitude) {
        return (int) Math.round((Mercator.x(longitude) - emprise.xMin()) * echelle);
    }

    private int y(double latitude) {
        return (int) Math.round((Mercator.y(latitude) - emprise.yMin()) * echelle);
    }

    private void etiquettes(StringBuilder svg) {
        svg.append("<g class=\"etiquettes\" aria-hidden=\"true\">");
        var posees = new ArrayList<Rectangle>();
        for (Carte.Etiquette etiquette : carte.etiquettes()) {
            Rectangle place = place(etiquette, posees);
            if (place != null) {
                posees.add(place);
                svg.append("<text class=\"etiquette-")
                        .append(etiquette.importance())
                        .append("\" x=\"");
                svg.append(x(etiquette.longitude()))
                        .append("\" y=\"")
                        .append(y(etiquette.latitude()))
                        .append("\">");
                svg.append(Echappement.texte(etiquette.texte())).append("</text>");
            }
        }
        svg.append("</g>");
    }

    private @Nullable Rectangle place(Carte.Etiquette etiquette, List<Rectangle> posees) {
        // Approximate: 0.62 em a letter of the system font. Sizes are those of the style sheet, in canvas units.
        double corps = etiquette.importance() == 1 ? 30 : 24;
        double demiLargeur = etiquette.texte().length() * corps * 0.31;
        int x = x(etiquette.longitude());
        int y = y(etiquette.latitude());
        var voulu = new Rectangle(x - demiLargeur, y - corps, x + demiLargeur, y + corps * 0.4);
        boolean dehors = voulu.x0 < 0 || voulu.x1 > largeur || voulu.y0 < 0 || voulu.y1 > hauteur;
        return dehors || posees.stream().anyMatch(voulu::touche) ? null : voulu;
    }

    private record Rectangle(double x0, double y0, double x1, double y1) {
        boolean touche(Rectangle autre) {
            return x0 < autre.x1 && autre.x0 < x1 && y0 < autre.y1 && autre.y0 < y1;
        }
    }
}
