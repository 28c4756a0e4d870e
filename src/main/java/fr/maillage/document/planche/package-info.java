/**
 * Lays slides out: how large each text is written, where it goes on, where each thing stands. Writers of decks draw what is decided here, so that all
 * formats say the same on the same slide. Lengths are in points; a slide is 960 by 540.
 */
@NullMarked
package fr.maillage.document.planche;

import org.jspecify.annotations.NullMarked;
