package fr.maillage.document.planche;

import fr.maillage.document.Texte;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** How wide a text is, in the font of the PDF; the fonts that the other formats name are a little narrower. */
final class Mesure {
    /** Height of a line, in sizes of the font. */
    static final double INTERLIGNE = 1.2;

    /** Programs do not all space letters alike: what holds by a hair might not. */
    private static final double PRUDENCE = 1.02;

    private static final String POLICES = "/net/sf/jasperreports/fonts/dejavu/DejaVuSansCondensed";
    private static final Mesure MAIGRE = new Mesure(".ttf");
    private static final Mesure GRAS = new Mesure("-Bold.ttf");
    private static final int CONNUS = 0x2100;

    private final double[] avances = new double[CONNUS];
    private final double autre;

    private Mesure(String fin) {
        try (InputStream flux = Objects.requireNonNull(Mesure.class.getResourceAsStream(POLICES + fin), fin);
                TrueTypeFont police = new TTFParser().parse(new RandomAccessReadBuffer(flux))) {
            var glyphes = police.getUnicodeCmapLookup();
            for (int c = 0; c < CONNUS; c++) {
                avances[c] = avance(police, glyphes, c);
            }
            autre = 1;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the font " + fin, e);
        }
    }

    private static double avance(TrueTypeFont police, CmapLookup glyphes, int c) throws IOException {
        return PRUDENCE * police.getAdvanceWidth(glyphes.getGlyphId(c)) / police.getUnitsPerEm();
    }

    private double avance(int c) {
        return c < CONNUS ? avances[c] : autre;
    }

    /** Where each line ends, in characters of the bare text; at least one line. */
    static List<Integer> lignes(Texte texte, boolean toutGras, double largeur, double taille) {
        var fins = new ArrayList<Integer>();
        double place = largeur / taille;
        double prise = 0;
        double depuisLaCoupe = 0;
        int coupe = -1;
        int debut = 0;
        int position = 0;
        for (var morceau : texte.morceaux()) {
            var mesure = toutGras || morceau.gras() ? GRAS : MAIGRE;
            var mots = morceau.texte();
            for (int i = 0; i < mots.length(); ) {
                int c = mots.codePointAt(i);
                int longueur = Character.charCount(c);
                if (c == '\n') {
                    fins.add(position + 1);
                    debut = position + 1;
                    coupe = -1;
                    prise = 0;
                    depuisLaCoupe = 0;
                } else {
                    double avance = mesure.avance(c);
                    if (c != ' ' && prise + avance > place && position > debut) {
                        int fin = coupe > debut ? coupe : position;
                        fins.add(fin);
                        prise = coupe > debut ? depuisLaCoupe : 0;
                        debut = fin;
                        coupe = -1;
                    }
                    prise += avance;
                    depuisLaCoupe += avance;
                    if (c == ' ' || c == '-') {
                        coupe = position + longueur;
                        depuisLaCoupe = 0;
                    }
                }
                position += longueur;
                i += longueur;
            }
        }
        if (fins.isEmpty() || fins.getLast() < position) {
            fins.add(position);
        }
        return fins;
    }

    /** Width of the longest word, in points. */
    static double motLePlusLong(Texte texte, boolean toutGras, double taille) {
        double plusLong = 0;
        double mot = 0;
        for (var morceau : texte.morceaux()) {
            var mesure = toutGras || morceau.gras() ? GRAS : MAIGRE;
            for (int c : morceau.texte().codePoints().toArray()) {
                mot = c == ' ' || c == '\n' ? 0 : mot + mesure.avance(c);
                plusLong = Math.max(plusLong, mot);
                if (c == '-') {
                    mot = 0;
                }
            }
        }
        return plusLong * taille;
    }
}
