@NullMarked
package fr.maillage.territoire.preparation;

import org.jspecify.annotations.NullMarked;
