/** The outbox as an administrator reads it. */
@NullMarked
package fr.maillage.courrier.pages;

import org.jspecify.annotations.NullMarked;
