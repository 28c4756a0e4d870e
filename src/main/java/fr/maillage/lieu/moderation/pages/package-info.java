/** Pages of moderation: the queue, a place, its history, acts on many places. */
@NullMarked
package fr.maillage.lieu.moderation.pages;

import org.jspecify.annotations.NullMarked;
