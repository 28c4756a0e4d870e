package fr.maillage.document.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;

/** Where a line may end: after a space or a hyphen, as in the measure of slides; never after an apostrophe. */
final class Coupures implements FSTextBreaker {
    private String texte = "";
    private int position;

    @Override
    public int next() {
        while (position < texte.length()) {
            char c = texte.charAt(position++);
            if (c == ' ' || c == '-') {
                return position;
            }
        }
        return -1;
    }

    @Override
    public void setText(String nouveau) {
        texte = nouveau;
        position = 0;
    }
}
