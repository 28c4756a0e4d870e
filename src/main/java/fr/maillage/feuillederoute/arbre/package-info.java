/** The tree of a roadmap, what it warns of, what a list keeps: computed from its content alone. */
@NullMarked
package fr.maillage.feuillederoute.arbre;

import org.jspecify.annotations.NullMarked;
