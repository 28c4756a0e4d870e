package fr.maillage.territoire;

import fr.maillage.territoire.recherche.Mots;

/**
 * A name as people type it: without accents, case, hyphens nor apostrophes, « St » being « Saint ». Two names that are simplified alike are
 * the same name for a reader.
 *
 * @param mots bare words, one space between them; empty when nothing is left
 */
public record NomSimplifie(String mots) {
    public static NomSimplifie de(String nom) {
        return new NomSimplifie(String.join(" ", Mots.de(nom)));
    }

    /** True when {@code partie} is a stretch of this name; an empty one is in every name. */
    public boolean contient(NomSimplifie partie) {
        return mots.contains(partie.mots);
    }
}
