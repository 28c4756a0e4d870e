@NullMarked
package fr.maillage.territoire;

import org.jspecify.annotations.NullMarked;
