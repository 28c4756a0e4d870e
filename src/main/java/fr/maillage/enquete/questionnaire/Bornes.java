package fr.maillage.enquete.questionnaire;

import java.util.regex.Pattern;

/** Bounds of what a questionnaire holds; complaints in French, for whoever writes one. */
final class Bornes {
    private static final Pattern NUMERO = Pattern.compile("[1-9][0-9]{0,3}");

    private Bornes() {}

    /** @return the text without the blanks around */
    static String texte(String valeur, int minimum, int maximum, String quoi) {
        if (valeur.strip().length() < minimum) {
            throw new IllegalArgumentException("il manque un texte\u00a0: " + quoi);
        }
        if (valeur.length() > maximum) {
            throw new IllegalArgumentException(
                    "un texte est trop long (" + quoi + ", " + maximum + " caractères au plus)");
        }
        return valeur.strip();
    }

    static void identifiant(String id, char prefixe) {
        if (id.isEmpty()
                || id.charAt(0) != prefixe
                || !NUMERO.matcher(id.substring(1)).matches()) {
            throw new IllegalArgumentException("«\u00a0" + id + "\u00a0» n’est pas un identifiant\u00a0: écrivez "
                    + prefixe + "1, " + prefixe + "2…");
        }
    }

    /** The number in an identifier: 12 for « q12 ». */
    static int numero(String id) {
        return Integer.parseInt(id.substring(1));
    }
}
