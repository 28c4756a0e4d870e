package fr.maillage.lieu.declaration;

/** Answers of who tells that a place has closed. Dates in ISO form. */
public final class FermetureDite {
    public static final String MOTIF = "fermeture-motif";
    public static final String DEBUT = "fermeture-debut";
    public static final String FIN = "fermeture-fin";

    private FermetureDite() {}
}
