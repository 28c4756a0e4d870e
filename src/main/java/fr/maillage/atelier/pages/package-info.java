/** The list of workshops of a démarche, the home page of each, and what its facilitators say of it. */
@NullMarked
package fr.maillage.atelier.pages;

import org.jspecify.annotations.NullMarked;
