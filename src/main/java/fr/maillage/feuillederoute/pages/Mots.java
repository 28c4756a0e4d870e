package fr.maillage.feuillederoute.pages;

import fr.maillage.feuillederoute.modele.Genre;
import fr.maillage.presentation.Typographie;

/** Kinds of elements in sentences. */
public final class Mots {
    private Mots() {}

    private static boolean feminin(Genre genre) {
        return genre == Genre.ACTION || genre == Genre.RESSOURCE;
    }

    /** « une action », « un chantier » */
    public static String un(Genre genre) {
        return (feminin(genre) ? "une " : "un ") + genre.nom();
    }

    /** « Action ajoutée », « Chantier ajouté » */
    public static String ajoute(Genre genre) {
        return Typographie.majuscule(genre.nom()) + (feminin(genre) ? " ajoutée" : " ajouté");
    }

    public static String pluriel(Genre genre) {
        return Typographie.majuscule(genre.pluriel());
    }
}
