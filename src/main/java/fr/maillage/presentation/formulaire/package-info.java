/** Accessible form fields: one record and one template each, in {@code src/main/jte/presentation/formulaire/}. */
@NullMarked
package fr.maillage.presentation.formulaire;

import org.jspecify.annotations.NullMarked;
