@NullMarked
package fr.maillage.fragilite.pages;

import org.jspecify.annotations.NullMarked;
