/** Who may act on which place, what waits for a moderator, what changed between two versions, acts on many places. */
@NullMarked
package fr.maillage.lieu.moderation;

import org.jspecify.annotations.NullMarked;
