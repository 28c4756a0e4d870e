/** The list of démarches, the home page of each, and what its bearer says of it. */
@NullMarked
package fr.maillage.demarche.pages;

import org.jspecify.annotations.NullMarked;
