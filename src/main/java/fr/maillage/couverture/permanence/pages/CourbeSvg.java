package fr.maillage.couverture.permanence.pages;

import fr.maillage.presentation.Formats;
import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.List;
import java.util.Locale;

/**
 * What each further permanence gains, as a line chart: one point per number, the chosen one larger. The table beside gives the same figures.
 *
 * @param gains in order of numbers
 * @param premier number of permanences of the first gain
 * @param choisi number shown as chosen
 * @param unite « personnes » or « minutes × personnes »
 */
public record CourbeSvg(List<Double> gains, int premier, int choisi, String unite) implements Content {
    private static final int LARGEUR = 640;
    private static final int HAUTEUR = 260;
    private static final int MARGE_GAUCHE = 84;
    private static final int MARGE = 24;
    private static final int PIED = 44;

    public CourbeSvg {
        gains = List.copyOf(gains);
    }

    @Override
    public void writeTo(TemplateOutput sortie) {
        sortie.writeContent(dessiner());
    }

    private double maximum() {
        return Math.max(
                1e-9, gains.stream().mapToDouble(Double::doubleValue).max().orElse(1));
    }

    private double x(int nombre) {
        int pas = Math.max(1, gains.size());
        return MARGE_GAUCHE + (LARGEUR - MARGE_GAUCHE - MARGE) * (double) nombre / pas;
    }

    private double y(double gain) {
        return HAUTEUR - PIED - (HAUTEUR - PIED - MARGE) * gain / maximum();
    }

    private String dessiner() {
        var svg = new StringBuilder(4_000);
        svg.append("<svg class=\"courbe\" role=\"img\" aria-labelledby=\"courbe-titre\" viewBox=\"0 0 ")
                .append(LARGEUR)
                .append(' ')
                .append(HAUTEUR)
                .append(
                        "\" xmlns=\"http://www.w3.org/2000/svg\"><title id=\"courbe-titre\">Gain selon le nombre de permanences, en ")
                .append(unite)
                .append("</title>");
        for (double part : new double[] {0, 0.5, 1}) {
            trait(svg, "grille", MARGE_GAUCHE, y(part * maximum()), LARGEUR - MARGE, y(part * maximum()));
            texte(svg, MARGE_GAUCHE - 8, y(part * maximum()) + 5, "end", Formats.entier(Math.round(part * maximum())));
        }
        var chemin = new StringBuilder();
        for (int i = 0; i < gains.size(); i++) {
            chemin.append(i == 0 ? 'M' : 'L').append(point(x(i + 1), y(gains.get(i))));
        }
        svg.append("<path class=\"ligne\" d=\"").append(chemin).append("\"/>");
        for (int i = 0; i < gains.size(); i++) {
            svg.append("<circle class=\"")
                    .append(i + premier == choisi ? "point choisi" : "point")
                    .append("\" cx=\"")
                    .append(nombre(x(i + 1)))
                    .append("\" cy=\"")
                    .append(nombre(y(gains.get(i))))
                    .append("\" r=\"")
                    .append(i + premier == choisi ? 8 : 5)
                    .append("\"/>");
            texte(svg, x(i + 1), HAUTEUR - PIED + 20, "middle", String.valueOf(i + premier));
        }
        texte(svg, (MARGE_GAUCHE + LARGEUR) / 2.0, HAUTEUR - 4, "middle", "nombre de permanences");
        return svg.append("</svg>").toString();
    }

    private static void trait(StringBuilder svg, String classe, double x1, double y1, double x2, double y2) {
        svg.append("<path class=\"").append(classe).append("\" d=\"M").append(point(x1, y1));
        svg.append('L').append(point(x2, y2)).append("\"/>");
    }

    private static void texte(StringBuilder svg, double x, double y, String ancre, String texte) {
        svg.append("<text x=\"").append(nombre(x)).append("\" y=\"").append(nombre(y));
        svg.append("\" text-anchor=\"")
                .append(ancre)
                .append("\">")
                .append(texte)
                .append("</text>");
    }

    private static String point(double x, double y) {
        return nombre(x) + " " + nombre(y);
    }

    private static String nombre(double valeur) {
        return String.format(Locale.ROOT, "%.1f", valeur);
    }
}
