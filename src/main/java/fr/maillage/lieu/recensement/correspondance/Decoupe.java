package fr.maillage.lieu.recensement.correspondance;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A cell cut into its values. What is between brackets is not cut: « cours (débutants, confirmés), prêt » is two values. */
final class Decoupe {
    private static final Pattern BORDS = Pattern.compile("^[\\s\"“”{\\[•*–-]+|[\\s\"“”}\\]]+$");

    private Decoupe() {}

    static List<String> de(String texte, List<String> separateurs) {
        if (separateurs.isEmpty()) {
            return List.of(texte);
        }
        var morceaux = new ArrayList<String>();
        int debut = 0;
        for (int i = 0; i < texte.length(); ) {
            if (texte.charAt(i) == '(' && texte.indexOf(')', i) > 0) {
                i = texte.indexOf(')', i) + 1;
                continue;
            }
            int longueur = separateur(texte, i, separateurs);
            if (longueur > 0) {
                morceaux.add(texte.substring(debut, i));
                i += longueur;
                debut = i;
            } else {
                i++;
            }
        }
        morceaux.add(texte.substring(debut));
        return morceaux;
    }

    /** Length of the separator that begins there; 0 when none does. */
    private static int separateur(String texte, int position, List<String> separateurs) {
        for (var separateur : separateurs) {
            if (!separateur.isEmpty() && texte.startsWith(separateur, position)) {
                return separateur.length();
            }
        }
        return 0;
    }

    /** Without the quotes, the braces and the bullets that a list left around its values. */
    static String nette(String morceau) {
        return BORDS.matcher(morceau).replaceAll("");
    }
}
