/** Deciding together what comes first: notes of each account, ranking by a method, the decision kept in the element with its method. */
@NullMarked
package fr.maillage.feuillederoute.priorisation;

import org.jspecify.annotations.NullMarked;
