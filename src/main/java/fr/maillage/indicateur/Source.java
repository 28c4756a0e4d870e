package fr.maillage.indicateur;

/**
 * Where a column of figures comes from; shown beside every figure.
 *
 * @param producteur who publishes it (« INSEE »)
 * @param titre name of the data set
 * @param millesime year or date that the figures describe (« 2017 », « 30 septembre 2019 »)
 * @param licence licence of the source (« Licence Ouverte 2.0 »)
 * @param transformation what was done between the source and the shipped column, one sentence in French
 */
public record Source(String producteur, String titre, String millesime, String licence, String transformation) {}
