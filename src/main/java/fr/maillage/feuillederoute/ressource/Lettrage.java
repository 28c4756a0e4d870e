package fr.maillage.feuillederoute.ressource;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide a text is drawn, and where it breaks. Widths are those of DejaVu Sans, the widest of the fonts in which drawings are read: in another
 * font a line ends sooner.
 */
final class Lettrage {
    /** Bold letters are that much wider. */
    private static final double GRAS = 1.13;

    private Lettrage() {}

    /** In the unit of {@code corps}. */
    static double largeur(String texte, double corps, boolean gras) {
        double em = texte.codePoints().mapToDouble(Lettrage::em).sum();
        return em * corps * (gras ? GRAS : 1);
    }

    private static double em(int signe) {
        if (signe > 0x2e80) {
            return 1.1;
        }
        return switch (signe) {
            case 'i', 'j', 'l', '\'', '’', '|', ' ', '\u00a0', '.', ',', ':', ';', '\u202f' -> 0.34;
            case 'f', 't', 'r', '(', ')', '-', '!', '/', 'I', 'î', 'ï' -> 0.42;
            case 'm', 'w', 'W', 'M', 'œ', 'Œ', 'æ', 'Æ', '%', '@', '—', '…' -> 1.03;
            default -> Character.isUpperCase(signe) ? 0.79 : 0.645;
        };
    }

    /**
     * The lines of a text in a column. A word wider than the column is broken; what is left after the last line is replaced by « … ».
     *
     * @return 1 line or more, each no wider than {@code largeur} as long as one letter is
     */
    static List<String> couper(String texte, double largeur, double corps, boolean gras, int lignesAuPlus) {
        var lignes = new ArrayList<String>();
        var ligne = new StringBuilder();
        for (var mot : texte.strip().split("\\s+")) {
            var reste = mot;
            if (!ligne.isEmpty() && tient(ligne + " " + mot, largeur, corps, gras)) {
                ligne.append(' ').append(mot);
                continue;
            }
            if (!ligne.isEmpty()) {
                lignes.add(ligne.toString());
                ligne.setLength(0);
            }
            while (!tient(reste, largeur, corps, gras) && reste.codePointCount(0, reste.length()) > 1) {
                int fin = debut(reste, largeur, corps, gras);
                lignes.add(reste.substring(0, fin));
                reste = reste.substring(fin);
            }
            ligne.append(reste);
        }
        if (!ligne.isEmpty() || lignes.isEmpty()) {
            lignes.add(ligne.toString());
        }
        if (lignes.size() > lignesAuPlus) {
            var derniere = lignes.get(lignesAuPlus - 1);
            while (!derniere.isEmpty() && !tient(derniere + "…", largeur, corps, gras)) {
                derniere = derniere.substring(0, derniere.offsetByCodePoints(derniere.length(), -1));
            }
            lignes.subList(lignesAuPlus - 1, lignes.size()).clear();
            lignes.add(derniere + "…");
        }
        return List.copyOf(lignes);
    }

    private static boolean tient(String texte, double largeur, double corps, boolean gras) {
        return largeur(texte, corps, gras) <= largeur;
    }

    /** How much of a word fits; one letter at least. */
    private static int debut(String mot, double largeur, double corps, boolean gras) {
        int fin = mot.offsetByCodePoints(0, 1);
        while (fin < mot.length() && tient(mot.substring(0, mot.offsetByCodePoints(fin, 1)), largeur, corps, gras)) {
            fin = mot.offsetByCodePoints(fin, 1);
        }
        return fin;
    }
}
