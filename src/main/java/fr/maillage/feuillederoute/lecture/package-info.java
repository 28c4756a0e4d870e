/** Fields of a roadmap as people read them: names instead of identifiers, figures and dates in French. */
@NullMarked
package fr.maillage.feuillederoute.lecture;

import org.jspecify.annotations.NullMarked;
