package fr.maillage.courrier;

/**
 * A letter in plain text, to one person.
 *
 * @param destinataire one e-mail address
 * @param objet one line, 200 characters at most
 * @param texte lines of any length, 100,000 characters at most; addresses of the site are whole (« https://… »)
 */
public record Lettre(String destinataire, String objet, String texte) {
    public static final int OBJET_MAX = 200;
    public static final int TEXTE_MAX = 100_000;

    /**
     * @throws IllegalArgumentException when a part would not be a letter to one person: a line break in a header would let a
     *     stranger write other headers, or other letters
     */
    public Lettre {
        destinataire = AdresseElectronique.lire(destinataire)
                .orElseThrow(() -> new IllegalArgumentException("not one e-mail address"));
        objet = objet.strip();
        texte = texte.replace("\r\n", "\n").strip();
        if (objet.isEmpty() || objet.length() > OBJET_MAX || objet.codePoints().anyMatch(Lettre::invisible)) {
            throw new IllegalArgumentException(
                    "the subject of a letter is one line of 1 to " + OBJET_MAX + " characters");
        }
        if (texte.isEmpty() || texte.length() > TEXTE_MAX || texte.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("the text of a letter has 1 to " + TEXTE_MAX + " characters");
        }
    }

    private static boolean invisible(int caractere) {
        int genre = Character.getType(caractere);
        return genre == Character.CONTROL
                || genre == Character.LINE_SEPARATOR
                || genre == Character.PARAGRAPH_SEPARATOR
                || genre == Character.SURROGATE;
    }
}
