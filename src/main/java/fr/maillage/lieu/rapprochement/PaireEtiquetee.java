package fr.maillage.lieu.rapprochement;

/**
 * Two records of which somebody said whether they are one place.
 *
 * @param ligne of the file, header being 1
 */
public record PaireEtiquetee(long ligne, boolean memeLieu, Empreinte gauche, Empreinte droite) {}
