/** The thread from what was said and measured to what the roadmap does about it, and what is left without an answer. */
@NullMarked
package fr.maillage.feuillederoute.tracabilite;

import org.jspecify.annotations.NullMarked;
