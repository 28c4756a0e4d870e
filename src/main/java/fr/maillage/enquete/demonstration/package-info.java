/** The survey of the demonstration: answers made up, and said so. */
@NullMarked
package fr.maillage.enquete.demonstration;

import org.jspecify.annotations.NullMarked;
