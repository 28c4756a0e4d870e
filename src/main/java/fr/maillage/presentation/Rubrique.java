package fr.maillage.presentation;

import java.util.List;

/** The entries of the main navigation: only what exists. */
public enum Rubrique {
    ACCUEIL("Accueil", "/"),
    TERRITOIRES("Territoires", "/territoires"),
    COMMENT_LIRE("Comment lire", "/comment-lire"),
    /** Shown to signed-in people only. */
    GESTION("Gestion", "/gestion"),
    /** Pages reached from the footer or by accident: no entry is marked. */
    AUCUNE("", "");

    private static final List<Rubrique> NAVIGATION = List.of(ACCUEIL, TERRITOIRES, COMMENT_LIRE);

    private final String libelle;
    private final String chemin;

    Rubrique(String libelle, String chemin) {
        this.libelle = libelle;
        this.chemin = chemin;
    }

    public String libelle() {
        return libelle;
    }

    public String chemin() {
        return chemin;
    }

    /** The entries shown to everybody, in order; {@link #GESTION} comes after them for signed-in people. */
    public static List<Rubrique> navigation() {
        return NAVIGATION;
    }
}
