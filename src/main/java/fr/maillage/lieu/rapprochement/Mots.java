package fr.maillage.lieu.rapprochement;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Words of a text: lower case, no accent, letters and digits only. */
final class Mots {
    /** Longer texts are cut: no name nor address is that long, and the time of a comparison stays bounded. */
    static final int LONGUEUR = 400;

    private static final int MOTS = 40;

    /** What each usual character becomes: a letter or a digit, {@link #COUPE}, or {@link #AUTRE}. */
    private static final char[] USUELS = new char[0x250];

    private static final char COUPE = 0;
    /** More than one letter, or a mark: read with care. */
    private static final char AUTRE = 1;

    static {
        for (char c = 0; c < USUELS.length; c++) {
            String decompose = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
            char lettre = Character.toLowerCase(decompose.charAt(0));
            boolean accents = decompose.chars().skip(1).allMatch(Mots::accent);
            USUELS[c] = !accents || lettre == 'œ' || lettre == 'æ' ? AUTRE : lettreOuChiffre(lettre) ? lettre : COUPE;
        }
    }

    private Mots() {}

    static List<String> de(String texte) {
        String borne = texte.length() > LONGUEUR ? texte.substring(0, LONGUEUR) : texte;
        var mots = new ArrayList<String>();
        var mot = new StringBuilder();
        for (int i = 0; i < borne.length() && mots.size() < MOTS; i++) {
            char c = borne.charAt(i);
            char lettre = c < USUELS.length ? USUELS[c] : c == '’' ? COUPE : AUTRE;
            if (lettre == AUTRE) {
                return decomposes(borne);
            }
            if (lettre == COUPE) {
                finir(mot, mots);
            } else {
                mot.append(lettre);
            }
        }
        finir(mot, mots);
        return mots;
    }

    private static List<String> decomposes(String texte) {
        String decompose = Normalizer.normalize(texte, Normalizer.Form.NFKD);
        var mots = new ArrayList<String>();
        var mot = new StringBuilder();
        for (int i = 0; i < decompose.length() && mots.size() < MOTS; i++) {
            char c = Character.toLowerCase(decompose.charAt(i));
            if (accent(c)) {
                continue;
            }
            if (c == 'œ') {
                mot.append("oe");
            } else if (c == 'æ') {
                mot.append("ae");
            } else if (lettreOuChiffre(c)) {
                mot.append(c);
            } else {
                finir(mot, mots);
            }
        }
        finir(mot, mots);
        return mots;
    }

    private static boolean accent(int c) {
        return c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean lettreOuChiffre(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }

    private static void finir(StringBuilder mot, List<String> mots) {
        if (!mot.isEmpty()) {
            mots.add(mot.toString());
            mot.setLength(0);
        }
    }

    /** Where a stretch of words starts, or -1. */
    static int position(List<String> mots, List<String> suite) {
        for (int i = 0; i + suite.size() <= mots.size(); i++) {
            if (commence(mots, i, suite)) {
                return i;
            }
        }
        return -1;
    }

    /** True when the stretch stands at this place. */
    static boolean commence(List<String> mots, int debut, List<String> suite) {
        if (debut + suite.size() > mots.size()) {
            return false;
        }
        for (int i = 0; i < suite.size(); i++) {
            if (!mots.get(debut + i).equals(suite.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** True when it is made of so many digits and nothing else. */
    static boolean chiffres(String mot, int auMoins, int auPlus) {
        if (mot.length() < auMoins || mot.length() > auPlus) {
            return false;
        }
        for (int i = 0; i < mot.length(); i++) {
            if (mot.charAt(i) < '0' || mot.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
