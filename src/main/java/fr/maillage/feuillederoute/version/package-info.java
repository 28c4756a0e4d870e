/** Frozen versions of a roadmap, and what differs between two moments of it. */
@NullMarked
package fr.maillage.feuillederoute.version;

import org.jspecify.annotations.NullMarked;
