package fr.maillage.lieu.rapprochement;

import java.util.Set;

/**
 * An address taken to pieces.
 *
 * @param numeros house numbers, ranges by their bounds; empty when there is none
 * @param type the word the line hangs on (« rue »), or empty
 * @param nom the words of the road's name, without articles; never empty
 * @param vague made of nothing but words that every commune has (« place de la Mairie »)
 */
record AdresseLue(Set<Integer> numeros, String type, Termes nom, boolean vague) {}
