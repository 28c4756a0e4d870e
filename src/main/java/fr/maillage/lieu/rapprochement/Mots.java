package fr.maillage.lieu.rapprochement;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Words of a text: lower case, no accent, letters and digits only. */
final class Mots {
    /** Longer texts are cut: no name nor address is that long, and the time of a comparison stays bounded. */
    static final int LONGUEUR = 400;

    private static final int MOTS = 40;

    private Mots() {}

    static List<String> de(String texte) {
        String borne = texte.length() > LONGUEUR ? texte.substring(0, LONGUEUR) : texte;
        String decompose = ascii(borne) ? borne : Normalizer.normalize(borne, Normalizer.Form.NFKD);
        var mots = new ArrayList<String>();
        var mot = new StringBuilder();
        for (int i = 0; i < decompose.length() && mots.size() < MOTS; i++) {
            char c = Character.toLowerCase(decompose.charAt(i));
            if (c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK) {
                continue;
            }
            if (c == 'œ') {
                mot.append("oe");
            } else if (c == 'æ') {
                mot.append("ae");
            } else if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                mot.append(c);
            } else {
                finir(mot, mots);
            }
        }
        finir(mot, mots);
        return mots;
    }

    private static boolean ascii(String texte) {
        for (int i = 0; i < texte.length(); i++) {
            if (texte.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
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
            if (mots.subList(i, i + suite.size()).equals(suite)) {
                return i;
            }
        }
        return -1;
    }
}
