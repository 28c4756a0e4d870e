/** The pages of a territory: map, sub-scores, classes, obstacles, observations, sources, downloads. */
@NullMarked
package fr.maillage.fragilite.pages;

import org.jspecify.annotations.NullMarked;
