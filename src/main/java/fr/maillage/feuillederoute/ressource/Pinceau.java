package fr.maillage.feuillederoute.ressource;

import fr.maillage.feuillederoute.modele.EtatDeLien;
import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Writes a drawing as SVG. Looks are presentation attributes: a strict policy allows them, and a document needs no more. The colour never tells
 * anything alone: lines are solid or dotted, families have their name.
 */
final class Pinceau {
    static final String ENCRE = "#1D2B36";
    static final String DOUX = "#4A5763";
    static final String BORD = "#66727C";
    static final String PLEIN = "#1B4F7A";
    static final String POINTILLE = "#B4500F";

    /** Refused by XML. */
    private static final Pattern CONTROLE = Pattern.compile("\\p{Cntrl}");

    private final StringBuilder corps = new StringBuilder(16 * 1024);

    /** What follows is one thing, that has a name. */
    void ouvrir(String nom) {
        corps.append("<g><title>").append(contenu(nom)).append("</title>");
    }

    /** Likewise, and it leads somewhere; an empty address leads nowhere. */
    void ouvrir(String nom, String adresse) {
        if (adresse.isEmpty()) {
            ouvrir(nom);
            return;
        }
        corps.append("<a href=\"")
                .append(attribut(adresse))
                .append("\" aria-label=\"")
                .append(attribut(nom));
        corps.append("\"><title>").append(contenu(nom)).append("</title>");
    }

    void fermer(String adresse) {
        corps.append(adresse.isEmpty() ? "</g>" : "</a>");
    }

    void rectangle(double x, double y, double largeur, double hauteur, String fond, String trait, String reste) {
        corps.append(String.format(
                Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\" stroke=\"%s\"%s/>",
                x,
                y,
                largeur,
                hauteur,
                fond,
                trait,
                reste));
    }

    /** A line of the map; none is drawn for {@link EtatDeLien#AUCUN}. */
    void lien(String chemin, EtatDeLien etat) {
        if (etat != EtatDeLien.AUCUN) {
            trait(
                    chemin,
                    etat == EtatDeLien.PLEIN ? PLEIN : POINTILLE,
                    etat == EtatDeLien.PLEIN
                            ? " stroke-width=\"2.5\""
                            : " stroke-width=\"2\" stroke-dasharray=\"5 5\"");
        }
    }

    void trait(String chemin, String couleur, String reste) {
        corps.append("<path d=\"")
                .append(chemin)
                .append("\" fill=\"none\" stroke=\"")
                .append(couleur)
                .append('"');
        corps.append(reste).append("/>");
    }

    /** A line that is in force is a full disc, a dotted one is a ring. */
    void rond(double x, double y, double rayon, EtatDeLien etat) {
        corps.append(String.format(
                Locale.ROOT,
                "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"%s\" stroke=\"%s\" stroke-width=\"2\"%s/>",
                x,
                y,
                rayon,
                etat == EtatDeLien.PLEIN ? PLEIN : "#FFFFFF",
                etat == EtatDeLien.PLEIN ? PLEIN : POINTILLE,
                etat == EtatDeLien.PLEIN ? "" : " stroke-dasharray=\"3 2\""));
    }

    void texte(double x, double y, String texte, double taille, String reste) {
        corps.append(String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" font-size=\"%s\"", x, y, nombre(taille)))
                .append(reste)
                .append('>')
                .append(contenu(texte))
                .append("</text>");
    }

    void lignes(double x, double y, List<String> lignes, double taille, double interligne, String reste) {
        for (int i = 0; i < lignes.size(); i++) {
            texte(x, y + i * interligne, lignes.get(i), taille, reste);
        }
    }

    /**
     * @param id of the drawing in the page
     * @param mene it holds links: it is then a group, for an image hides what is in it from assistive technologies
     */
    String finir(String id, String titre, String description, double largeur, double hauteur, boolean mene) {
        var dimensions = nombre(Math.ceil(largeur)) + " " + nombre(Math.ceil(hauteur));
        var cotes = dimensions.split(" ");
        return "<svg class=\"carte-ressources\" id=\"" + id + "\" xmlns=\"http://www.w3.org/2000/svg\" role=\""
                + (mene ? "group" : "img") + "\" aria-labelledby=\"" + id + "-titre " + id + "-desc\" width=\""
                + cotes[0]
                + "\" height=\"" + cotes[1] + "\" viewBox=\"0 0 " + dimensions
                + "\" font-family=\"DejaVu Sans, sans-serif\" fill=\"" + ENCRE + "\"><title id=\"" + id + "-titre\">"
                + contenu(titre) + "</title><desc id=\"" + id + "-desc\">" + contenu(description) + "</desc>" + corps
                + "</svg>";
    }

    private static String nombre(double valeur) {
        return valeur == Math.rint(valeur) ? String.valueOf((long) valeur) : String.format(Locale.ROOT, "%.1f", valeur);
    }

    private static String contenu(String texte) {
        var sortie = new StringOutput();
        Escape.htmlContent(CONTROLE.matcher(texte).replaceAll(" "), sortie);
        return sortie.toString();
    }

    private static String attribut(String texte) {
        var sortie = new StringOutput();
        Escape.htmlAttribute(CONTROLE.matcher(texte).replaceAll(" "), sortie);
        return sortie.toString();
    }
}
