package fr.maillage.lieu.publication.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Splits what filters write between parentheses or braces, at its commas: quoted values and inner parentheses stay whole. */
final class Decoupage {
    private Decoupage() {}

    /** What stands between the two signs; empty when the text is not enclosed by them. */
    static Optional<String> interieur(String texte, char ouvrant, char fermant) {
        return texte.length() >= 2 && texte.charAt(0) == ouvrant && texte.charAt(texte.length() - 1) == fermant
                ? Optional.of(texte.substring(1, texte.length() - 1))
                : Optional.empty();
    }

    /** Items, blanks around them taken away; none for a blank text. */
    static List<String> items(String texte) {
        var items = new ArrayList<String>();
        if (texte.isBlank()) {
            return items;
        }
        int profondeur = 0;
        boolean entreGuillemets = false;
        int debut = 0;
        for (int i = 0; i < texte.length(); i++) {
            char c = texte.charAt(i);
            if (c == '\\' && entreGuillemets) {
                i++;
            } else if (c == '"') {
                entreGuillemets = !entreGuillemets;
            } else if (!entreGuillemets) {
                if (c == '(' || c == '{') {
                    profondeur++;
                } else if (c == ')' || c == '}') {
                    profondeur--;
                } else if (c == ',' && profondeur == 0) {
                    items.add(texte.substring(debut, i).strip());
                    debut = i + 1;
                }
            }
        }
        items.add(texte.substring(debut).strip());
        return items;
    }

    /** Values, without their quotes. Parentheses of an unquoted value (« Langues étrangères (anglais) ») belong to it. */
    static List<String> valeurs(String texte) {
        return items(texte).stream().map(Decoupage::sansGuillemets).toList();
    }

    static String sansGuillemets(String item) {
        return interieur(item, '"', '"')
                .map(dedans -> dedans.replace("\\\"", "\"").replace("\\\\", "\\"))
                .orElse(item);
    }
}
