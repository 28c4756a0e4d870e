@NullMarked
package fr.maillage.presentation;

import org.jspecify.annotations.NullMarked;
