package fr.maillage.diagnostic.atelier;

import fr.maillage.document.Image;
import fr.maillage.presentation.CarteSvg;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A map of the site that carries its own colours, for documents: the style sheets of the site do not reach them. Attributes rather than a
 * style element, since office programs read few selectors.
 */
final class CarteAutonome {
    /** The tokens of maillage.css. */
    private static final Map<String, String> FONDS = Map.of(
            "c0", "#ffffff", "c1", "#1f4e79", "c2", "#9cc3e0", "c3", "#faf8f3", "c4", "#f4b183", "c5", "#b4500f");

    private static final Pattern GROUPE = Pattern.compile("<g class=\"([^\"]*)\"( fill=\"[^\"]*\")?>");
    private static final Pattern TRAIT = Pattern.compile("<path class=\"(limite-[a-z]+)\"");
    private static final Pattern RACINE =
            Pattern.compile("<svg class=\"carte\"[^>]*viewBox=\"0 0 (\\d+) (\\d+)\"[^>]*>");
    private static final Pattern NOM = Pattern.compile("<text class=\"etiquette-([12])\"");

    private CarteAutonome() {}

    static Image image(CarteSvg carte, String alternative) {
        return Image.svg(svg(carte.dessiner()), alternative);
    }

    static String svg(String dessin) {
        var svg = RACINE.matcher(dessin)
                .replaceFirst(r -> "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + r.group(1) + "\" height=\""
                        + r.group(2) + "\" viewBox=\"0 0 " + r.group(1) + " " + r.group(2) + "\">");
        svg = GROUPE.matcher(svg.replaceAll("<g class=\"etiquettes\"[^>]*>", "<g>"))
                .replaceAll(CarteAutonome::groupe);
        svg = TRAIT.matcher(svg)
                .replaceAll(t -> "<path fill=\"none\" stroke=\"#1d2b36\" stroke-width=\""
                        + (t.group(1).equals("limite-territoire") ? "4" : "2") + "\"");
        svg = NOM.matcher(svg)
                .replaceAll(n -> "<text font-family=\"sans-serif\" text-anchor=\"middle\" fill=\"#1d2b36\" font-size=\""
                        + (n.group(1).equals("1") ? "30" : "24") + "\"");
        return svg.replaceAll("<path[^>]* d=\"\"/>", "")
                .replaceAll(" data-code=\"[^\"]*\"", "")
                .replaceAll("<title[^>]*>[^<]*</title>|<desc[^>]*>[^<]*</desc>", "")
                .replaceAll("<defs>.*?</defs>", "");
    }

    private static String groupe(MatchResult groupe) {
        var styles = groupe.group(1);
        var fond = FONDS.entrySet().stream()
                .filter(f -> (" " + styles).endsWith(" " + f.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("none");
        return Matcher.quoteReplacement("<g fill=\"" + fond
                + "\" fill-rule=\"evenodd\" stroke=\"#66727c\" stroke-width=\"1\""
                + (styles.contains("voisinage") ? " opacity=\"0.35\">" : ">"));
    }
}
