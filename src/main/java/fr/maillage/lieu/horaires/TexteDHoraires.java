package fr.maillage.lieu.horaires;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A text made simpler to read: lower case, no accents, plain dashes and spaces, without what is not about hours. */
final class TexteDHoraires {
    private record Retouche(Pattern motif, String par) {
        static Retouche de(String motif, String par) {
            return new Retouche(Pattern.compile(motif), par);
        }
    }

    /** In order. Files read in the wrong encoding still tell their hours. */
    private static final Retouche[] AVANT = {
        Retouche.de("&nbsp;|[\u00a0\u2007\u2009\u202f\t\r*_>•·●■►→]", " "),
        Retouche.de("&amp;", " & "),
        Retouche.de("&(?:#\\d{1,5}|[a-z]{1,8});|<[^<>]{0,80}>", " "),
        Retouche.de("ï¿½|Ã©|Ã¨", "\ufffd"),
        Retouche.de("Ã[ \u00a0]", "à "),
        Retouche.de("[‐‑‒–—―−]", "-"),
        Retouche.de("[’‘`´]", "'"),
        Retouche.de("(?:https?://|www\\.)[^\\s]{1,200}|[\\w.+-]{1,60}@[\\w.-]{1,60}", " "),
        Retouche.de("(?:\\+\\s?33|(?<!\\d)0)\\s?[1-9](?:[ .-]?\\d\\d){4}(?!\\d)", " "),
        Retouche.de("(?<=\\b[dD]e)\ufffd", " "),
        Retouche.de("(?<=\\p{L})\ufffd(?!\\d)", "e"),
        Retouche.de("\ufffd", " a ")
    };

    private static final Retouche[] APRES = {
        Retouche.de("(?<=\\d)o(?=\\s?h)", "0"),
        Retouche.de("(?<=h)e(?=\\d)", " a "),
        Retouche.de("(?<=h)\\s+0\\s+(?=\\d)|(?<=h\\d\\d)\\s+0\\s+(?=\\d)", " a "),
        Retouche.de("(?<=\\d) (?=:\\d\\d)", ""),
        Retouche.de("(?<=(?<![\\d:])\\d{1,2}:\\d\\d):00(?![\\d:])", ""),
        Retouche.de(" {2,}", " ")
    };

    private TexteDHoraires() {}

    static String simplifier(String texte) {
        var simple = texte;
        for (var retouche : AVANT) {
            simple = retouche.motif.matcher(simple).replaceAll(retouche.par);
        }
        simple = Normalizer.normalize(simple, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.FRENCH);
        for (var retouche : APRES) {
            simple = retouche.motif.matcher(simple).replaceAll(retouche.par);
        }
        return simple.strip();
    }
}
