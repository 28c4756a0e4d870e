@NullMarked
package fr.maillage.territoire.topologie;

import org.jspecify.annotations.NullMarked;
