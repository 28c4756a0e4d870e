@NullMarked
package fr.maillage.indicateur;

import org.jspecify.annotations.NullMarked;
