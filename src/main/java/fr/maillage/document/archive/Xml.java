package fr.maillage.document.archive;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;

/** Writes XML, element by element. Everything is escaped; what XML cannot hold is dropped. */
public final class Xml {
    private final StringBuilder ecrit = new StringBuilder(4096);
    private final Deque<String> ouverts = new ArrayDeque<>();

    /** A part of a file, with its declaration. */
    public static Xml piece() {
        var xml = new Xml();
        xml.ecrit.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        return xml;
    }

    /** A fragment, to be put in a larger whole. */
    public static Xml fragment() {
        return new Xml();
    }

    /** @param attributs names and values by turns */
    public Xml ouvrir(String nom, String... attributs) {
        balise(nom, attributs);
        ecrit.append('>');
        ouverts.push(nom);
        return this;
    }

    public Xml fermer() {
        ecrit.append("</").append(ouverts.pop()).append('>');
        return this;
    }

    public Xml vide(String nom, String... attributs) {
        balise(nom, attributs);
        ecrit.append("/>");
        return this;
    }

    /** An element that holds only text. */
    public Xml element(String nom, String texte, String... attributs) {
        return ouvrir(nom, attributs).texte(texte).fermer();
    }

    public Xml texte(String texte) {
        echapper(texte);
        return this;
    }

    /** Well-formed XML already. */
    public Xml brut(String xml) {
        ecrit.append(xml);
        return this;
    }

    private void balise(String nom, String... attributs) {
        ecrit.append('<').append(nom);
        for (int i = 0; i < attributs.length; i += 2) {
            ecrit.append(' ').append(attributs[i]).append("=\"");
            echapper(attributs[i + 1]);
            ecrit.append('"');
        }
    }

    private void echapper(String texte) {
        for (int i = 0; i < texte.length(); ) {
            int c = texte.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '&' -> ecrit.append("&amp;");
                case '<' -> ecrit.append("&lt;");
                case '>' -> ecrit.append("&gt;");
                case '"' -> ecrit.append("&quot;");
                case '\r' -> ecrit.append("&#13;");
                default -> {
                    if (estPermis(c)) {
                        ecrit.appendCodePoint(c);
                    }
                }
            }
        }
    }

    /** A character that XML 1.0 can hold. */
    public static boolean estPermis(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || (c >= 0x10000 && c <= 0x10FFFF);
    }

    @Override
    public String toString() {
        if (!ouverts.isEmpty()) {
            throw new IllegalStateException("left open: " + Objects.requireNonNull(ouverts.peek()));
        }
        return ecrit.toString();
    }
}
