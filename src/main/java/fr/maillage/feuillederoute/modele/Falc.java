package fr.maillage.feuillederoute.modele;

/**
 * The same thing in easy-to-read French, written by somebody: nothing here is made by the program.
 *
 * @param texte one idea per sentence; empty while nobody wrote it
 */
public record Falc(String texte) {
    public static final Falc VIDE = new Falc("");

    public Falc {
        texte = Saisi.texte(texte);
    }
}
