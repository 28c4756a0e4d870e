@NullMarked
package fr.maillage.fragilite;

import org.jspecify.annotations.NullMarked;
