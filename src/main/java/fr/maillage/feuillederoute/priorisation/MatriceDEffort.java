package fr.maillage.feuillederoute.priorisation;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Impact upwards, effort to the right: each element is the number of its row in the table beside, which gives the same. Elements at the same
 * place are drawn one above the other.
 */
public record MatriceDEffort(List<Classement.Ligne> lignes) implements Content {
    private static final int COTE = 420;
    private static final int MARGE = 40;

    public boolean vide() {
        return lignes.stream().noneMatch(l -> l.score().isPresent());
    }

    private static double place(BigDecimal note) {
        return (note.doubleValue() - 1) / 9 * (COTE - 2 * MARGE);
    }

    public String svg() {
        var svg = new StringBuilder(2048);
        int milieu = COTE / 2;
        svg.append(
                "<svg class=\"matrice\" xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"Impact et effort\" viewBox=\"0 0 "
                        + COTE + " " + COTE + "\" font-family=\"sans-serif\" font-size=\"13\" fill=\"#1D2B36\">");
        svg.append("<path d=\"M" + MARGE + " " + MARGE + "H" + (COTE - MARGE) + "V" + (COTE - MARGE) + "H" + MARGE
                + "Z\" fill=\"#FFFFFF\" stroke=\"#66727C\"/>");
        svg.append("<path d=\"M" + milieu + " " + MARGE + "V" + (COTE - MARGE) + "M" + MARGE + " " + milieu + "H"
                + (COTE - MARGE) + "\" stroke=\"#66727C\" stroke-dasharray=\"5 4\"/>");
        texte(svg, MARGE + 6, MARGE + 18, "À faire vite", "start");
        texte(svg, COTE - MARGE - 6, MARGE + 18, "À préparer", "end");
        texte(svg, MARGE + 6, COTE - MARGE - 8, "En passant", "start");
        texte(svg, COTE - MARGE - 6, COTE - MARGE - 8, "À écarter", "end");
        texte(svg, milieu, COTE - 12, "Effort →", "middle");
        texte(svg, MARGE, 24, "↑ Impact", "start");
        Map<String, Integer> occupees = new HashMap<>();
        for (int i = 0; i < lignes.size(); i++) {
            var ligne = lignes.get(i);
            if (ligne.score().isPresent()) {
                double x = MARGE + place(ligne.moyennes().getOrDefault(Critere.EFFORT, BigDecimal.ONE));
                double y = COTE - MARGE - place(ligne.moyennes().getOrDefault(Critere.IMPACT, BigDecimal.ONE));
                int deja = occupees.merge(Math.round(x / 22) + ":" + Math.round(y / 22), 1, Integer::sum) - 1;
                svg.append(String.format(
                        Locale.ROOT,
                        "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"13\" fill=\"#1B4F7A\" stroke=\"#FFFFFF\"/>"
                                + "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\" fill=\"#FFFFFF\" font-weight=\"bold\">%d</text>",
                        x,
                        y - 24.0 * deja,
                        x,
                        y - 24.0 * deja + 5,
                        i + 1));
            }
        }
        return svg.append("</svg>").toString();
    }

    private static void texte(StringBuilder svg, int x, int y, String texte, String ancre) {
        svg.append("<text x=\"" + x + "\" y=\"" + y + "\" text-anchor=\"" + ancre + "\">" + texte + "</text>");
    }

    @Override
    public void writeTo(TemplateOutput sortie) {
        sortie.writeContent(svg());
    }
}
