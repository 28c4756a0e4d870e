package fr.maillage.lieu.pages;

import fr.maillage.presentation.Carte;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A map on paper, in millimetres, as well-formed SVG that needs no style sheet. Pure. */
final class FeuilleSvg {
    /** Millimetres between two marks, and the width of one. */
    static final double MARQUE = 6.2;

    private static final double LARGEUR_MAX = 176;
    private static final double HAUTEUR_MAX = 200;
    private static final double MARGE = 5;
    private static final double CORPS = 3.2;
    private static final double PAR_LETTRE = 0.6 * CORPS;

    private final Carte.Cadre cadre;
    private final double echelle;
    private final double largeur;
    private final double hauteur;
    private final StringBuilder fond = new StringBuilder();
    private final StringBuilder noms = new StringBuilder();
    private final StringBuilder marques = new StringBuilder();
    private final List<double[]> pris = new ArrayList<>();

    FeuilleSvg(Carte.Cadre cadre) {
        this.cadre = cadre;
        double est = cadre.est() - cadre.ouest();
        double nord = Regroupement.plan(cadre.nord()) - Regroupement.plan(cadre.sud());
        this.echelle = Math.min((LARGEUR_MAX - 2 * MARGE) / est, (HAUTEUR_MAX - 2 * MARGE) / nord);
        this.largeur = est * echelle + 2 * MARGE;
        this.hauteur = nord * echelle + 2 * MARGE;
    }

    /** A length on the sheet, in degrees of longitude. */
    double degres(double millimetres) {
        return millimetres / echelle;
    }

    private double x(double longitude) {
        return (longitude - cadre.ouest()) * echelle + MARGE;
    }

    private double y(double latitude) {
        return (Regroupement.plan(cadre.nord()) - Regroupement.plan(latitude)) * echelle + MARGE;
    }

    /** @param anneaux closed rings, holes included */
    void surface(List<double[]> anneaux) {
        fond.append("<path fill=\"#f4f1ea\" stroke=\"#1d2b36\" stroke-width=\"0.4\" fill-rule=\"evenodd\" d=\"");
        anneaux.forEach(a -> trace(a, "z"));
        fond.append("\"/>");
    }

    void limite(double[] trait) {
        fond.append("<path fill=\"none\" stroke=\"#9aa3ab\" stroke-width=\"0.2\" d=\"");
        trace(trait, "");
        fond.append("\"/>");
    }

    private void trace(double[] points, String fin) {
        for (int i = 0; i < points.length; i += 2) {
            fond.append(i == 0 ? 'M' : 'L').append(mm(x(points[i]))).append(' ').append(mm(y(points[i + 1])));
        }
        fond.append(fin);
    }

    void marque(double longitude, double latitude, int numero) {
        double x = x(longitude);
        double y = y(latitude);
        double demi = MARQUE / 2;
        pris.add(new double[] {x - demi, y - demi, x + demi, y + demi});
        marques.append("<circle cx=\"")
                .append(mm(x))
                .append("\" cy=\"")
                .append(mm(y))
                .append("\" r=\"");
        marques.append(mm(demi - 0.2)).append("\" fill=\"#1b4f7a\" stroke=\"#ffffff\" stroke-width=\"0.4\"/>");
        double corps = numero < 100 ? CORPS : CORPS * 0.8;
        ecrire(marques, "#ffffff", "bold", corps, x, y + CORPS * 0.36, String.valueOf(numero));
    }

    /** Writes a name near its point, unless it would cover a mark or another name: call it once the marks are there. */
    void nom(double longitude, double latitude, String nom) {
        double demi = nom.length() * PAR_LETTRE / 2;
        double cote = demi + MARQUE * 0.7;
        double[][] decalages = {
            {0, MARQUE * 0.5 + CORPS},
            {0, -MARQUE * 0.7},
            {cote, CORPS * 0.4},
            {-cote, CORPS * 0.4},
            {0, MARQUE + CORPS}
        };
        for (var decalage : decalages) {
            double x = x(longitude) + decalage[0];
            double y = y(latitude) + decalage[1];
            var place = new double[] {x - demi, y - CORPS, x + demi, y + CORPS * 0.3};
            boolean dedans = place[0] > 0 && place[2] < largeur && place[1] > 0 && place[3] < hauteur;
            if (dedans && pris.stream().noneMatch(autre -> touche(place, autre))) {
                pris.add(place);
                ecrire(noms, "#1d2b36", "normal", CORPS, x, y, echapper(nom));
                return;
            }
        }
    }

    private static void ecrire(
            StringBuilder ou, String couleur, String graisse, double corps, double x, double y, String texte) {
        ou.append("<text font-family=\"DejaVu Sans\" text-anchor=\"middle\" font-weight=\"")
                .append(graisse);
        ou.append("\" fill=\"").append(couleur).append("\" font-size=\"").append(mm(corps));
        ou.append("\" x=\"").append(mm(x)).append("\" y=\"").append(mm(y)).append("\">");
        ou.append(texte).append("</text>");
    }

    private static String echapper(String texte) {
        return texte.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static boolean touche(double[] a, double[] b) {
        return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
    }

    /** @param titre what the map shows, for who does not see it */
    String svg(String titre) {
        var texte = echapper(titre);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" alt=\"" + texte + "\" style=\"width:" + mm(largeur)
                + "mm;height:"
                + mm(hauteur) + "mm\" viewBox=\"0 0 " + mm(largeur) + " " + mm(hauteur) + "\">" + fond + noms + marques
                + "</svg>";
    }

    private static String mm(double valeur) {
        return String.format(Locale.ROOT, "%.2f", valeur);
    }
}
