package fr.maillage.territoire.recherche;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A name as a list of bare words: no accents, no case, no hyphens nor apostrophes, « St » written « saint ». */
public final class Mots {
    private static final Pattern MARQUES = Pattern.compile("\\p{M}+");
    private static final Map<String, String> ABREGES = Map.of("st", "saint", "ste", "sainte", "sts", "saints");
    /** Long forms of what names of EPCI abridge, already bare. */
    private static final Map<String, String> NATURES =
            Map.of("communaute de communes", "cc", "communaute d agglomeration", "ca", "communaute urbaine", "cu");

    private Mots() {}

    public static List<String> de(String texte) {
        String minuscules = texte.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
        String nu = MARQUES.matcher(Normalizer.normalize(minuscules, Normalizer.Form.NFD))
                .replaceAll("");
        var mots = new ArrayList<String>(4);
        int debut = 0;
        for (int i = 0; i <= nu.length(); i++) {
            if (i == nu.length() || !lettreOuChiffre(nu.charAt(i))) {
                if (i > debut) {
                    String mot = nu.substring(debut, i);
                    mots.add(ABREGES.getOrDefault(mot, mot));
                }
                debut = i + 1;
            }
        }
        return List.copyOf(mots);
    }

    private static boolean lettreOuChiffre(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }

    /** What someone typed: the long names of natures are abridged too. */
    public static List<String> deLaSaisie(String saisie) {
        String phrase = String.join(" ", de(saisie));
        for (var nature : NATURES.entrySet()) {
            phrase = phrase.replace(nature.getKey(), nature.getValue());
        }
        return Stream.of(phrase.split(" ")).filter(mot -> !mot.isEmpty()).toList();
    }
}
