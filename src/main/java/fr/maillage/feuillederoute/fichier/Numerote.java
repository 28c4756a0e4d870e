package fr.maillage.feuillederoute.fichier;

import java.util.regex.Pattern;

/**
 * A title that people wrote with its number before it: « Axe 1 : Former », « 1.2 Former », « 3) Former ».
 *
 * @param numero empty when it has none; « 3 ateliers par an » has none
 */
record Numerote(String numero, String titre) {
    private static final Pattern NOMME = Pattern.compile(
            "(?:sous-sous-axe|sous-axe|axe|enjeu|défi|defi|chantier|action|sous-action|fiche|objectif|orientation)"
                    + "(?:\\s+n°)?\\s*([0-9]{1,3}(?:[.-]?[0-9a-z]{1,3}){0,4}|[a-z])\\s*[.):–—-]*\\s+(\\S.*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern NU = Pattern.compile(
            "([0-9]{1,3}(?:\\.[0-9a-zA-Z]{1,3}){1,4}|[0-9]{1,3}(?=\\s?[.):–—-])|[A-Z](?=[.)]))\\s?[.):–—-]*\\s+(\\S.*)",
            Pattern.DOTALL);

    static Numerote de(String texte) {
        var net = texte.strip();
        for (var forme : new Pattern[] {NOMME, NU}) {
            var lu = forme.matcher(net);
            if (lu.matches()) {
                return new Numerote(lu.group(1), lu.group(2).strip());
            }
        }
        return new Numerote("", net);
    }
}
