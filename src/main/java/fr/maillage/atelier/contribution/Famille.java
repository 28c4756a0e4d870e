package fr.maillage.atelier.contribution;

/**
 * What needs are sorted by.
 *
 * @param cle key of the shipped list; empty for a family of one workshop alone
 * @param nom 1 to {@value #NOM_MAX} characters
 */
public record Famille(String id, String cle, String nom, int rang, int version) {
    public static final int NOM_MAX = 80;
}
