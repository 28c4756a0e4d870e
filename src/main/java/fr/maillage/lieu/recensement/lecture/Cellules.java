package fr.maillage.lieu.recensement.lecture;

import java.util.ArrayList;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;

/** Cells as one would read them: without the formulas, the tags and the marks of the program that wrote them. */
final class Cellules {
    /** « ="0329000000" »: how a spreadsheet is made to keep a zero. */
    private static final Pattern TEXTE_FORCE = Pattern.compile("=\\s*\"([^\"]*)\"");

    private static final Pattern LIEN = Pattern.compile(
            "=\\s*(?:HYPERLINK|LIEN_HYPERTEXTE)\\(\\s*\"([^\"]*)\"\\s*(?:[;,]\\s*\"([^\"]*)\"\\s*)?\\)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern APOSTROPHE = Pattern.compile("'[\\d+=].*", Pattern.DOTALL);
    private static final Pattern BALISE = Pattern.compile("</?[a-zA-Z][a-zA-Z0-9]{0,9}(?:\\s[^<>]{0,2000})?/?>");
    private static final Pattern ENTITE = Pattern.compile("&(?:[a-zA-Z]{2,8}|#\\d{1,6});");
    private static final Pattern FIN_DE_LIGNE =
            Pattern.compile("(?i)<br\\s*/?>|</(?:p|div|li|tr|h[1-6]|ul|ol)>|<li(?:\\s[^<>]*)?>");
    private static final Pattern CARTE_LIEN = Pattern.compile("\\[\\[([^\\[\\]|]+)(?:\\|([^\\[\\]]*))?]]");
    private static final Pattern CARTE_IMAGE = Pattern.compile("\\{\\{[^{}]*}}");
    /** What a link says when it says nothing of what it leads to. */
    private static final Pattern LIBELLE_CREUX =
            Pattern.compile("(?i).*\\b(lien|site|ici|clique\\w*|voir|web|page|internet|url|plus)\\b.*|");

    private static final Pattern VALEUR = Pattern.compile(
            "[+-]?[\\d\\s.,]+|[^@\\s]+@[^@\\s]+\\.[a-z]{2,}|(?:https?://|www\\.)\\S+|\\+?[\\d\\s.()/-]{9,}"
                    + "|\\d{1,4}[-/]\\d{1,2}[-/]\\d{1,4}.*|\\d{5} \\p{L}.*|oui|non|true|false|vrai|faux");

    private static final Pattern ELEMENT = Pattern.compile("\"[^\"]*\"|'[^']*'|[^,\"']+");
    /** « ["a", "b"] », « ['a', 'b'] », « {a,"b c"} ». */
    private static final Pattern LISTE =
            Pattern.compile("\\[\\s*(?:\"[^\"]*\"|'[^']*')(?:\\s*,\\s*(?:\"[^\"]*\"|'[^']*'))*+\\s*]"
                    + "|\\{(?:\"[^\"]*\"|[^,\"{}:]+)(?:,(?:\"[^\"]*\"|[^,\"{}:]+))*+}");

    private Cellules() {}

    static String texte(String brute) {
        var net = brute.strip();
        if (net.isEmpty()) {
            return net;
        }
        char premier = net.charAt(0);
        if (premier == '=') {
            net = sansFormule(net);
        } else if (premier == '\'' && APOSTROPHE.matcher(net).matches()) {
            net = net.substring(1).strip();
        }
        if ((premier == '[' || premier == '{') && LISTE.matcher(net).matches()) {
            net = liste(net);
        }
        if (net.indexOf('<') >= 0 || net.indexOf('&') >= 0) {
            net = sansBalises(net);
        }
        return net.indexOf("[[") >= 0 || net.indexOf("{{") >= 0 ? sansNotations(net) : net;
    }

    /** A list as a program or a database writes it: its elements, with a bar between. */
    private static String liste(String ecrite) {
        var elements = new ArrayList<String>();
        var trouve = ELEMENT.matcher(ecrite.substring(1, ecrite.length() - 1));
        while (trouve.find()) {
            var element = trouve.group().strip();
            boolean entoure = element.length() > 1 && "\"'".indexOf(element.charAt(0)) >= 0;
            var nu = entoure ? element.substring(1, element.length() - 1) : element;
            if (!nu.isBlank()) {
                elements.add(nu.strip());
            }
        }
        return String.join("|", elements);
    }

    private static String sansFormule(String formule) {
        var force = TEXTE_FORCE.matcher(formule);
        if (force.matches()) {
            return force.group(1).strip();
        }
        var lien = LIEN.matcher(formule);
        return lien.matches() ? lien(lien.group(1), lien.group(2) == null ? "" : lien.group(2)) : formule;
    }

    /** The address of a link, unless what it is called tells more: a name. */
    static String lien(String adresse, String libelle) {
        return libelle.isBlank() || LIBELLE_CREUX.matcher(libelle).matches() || libelle.contains(".")
                ? adresse.strip()
                : libelle.strip();
    }

    /** « &lt;p&gt; » is how a text was shown, not what it says. */
    private static String sansBalises(String texte) {
        var net = texte;
        if (BALISE.matcher(net).find()) {
            net = BALISE.matcher(FIN_DE_LIGNE.matcher(net).replaceAll("\n")).replaceAll(" ");
        }
        if (ENTITE.matcher(net).find()) {
            net = StringEscapeUtils.unescapeHtml4(net).replace('\u00a0', ' ');
        }
        return net.replaceAll("[ \\t]+", " ").replaceAll(" *\\n\\s*", "\n").strip();
    }

    /** Links and pictures of the descriptions of uMap. */
    private static String sansNotations(String texte) {
        var sansImages = CARTE_IMAGE.matcher(texte).replaceAll(" ");
        return CARTE_LIEN
                .matcher(sansImages)
                .replaceAll(m -> java.util.regex.Matcher.quoteReplacement(
                        m.group(2) == null ? m.group(1) : m.group(2) + " " + m.group(1)))
                .strip();
    }

    /** True for a cell that holds a value: no column is called so. */
    static boolean valeur(String cellule) {
        var net = cellule.strip().toLowerCase(Locale.ROOT);
        return VALEUR.matcher(net).matches();
    }
}
