@NullMarked
package fr.maillage.presentation.formulaire;

import org.jspecify.annotations.NullMarked;
