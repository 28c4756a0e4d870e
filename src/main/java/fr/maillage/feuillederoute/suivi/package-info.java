/** Following a roadmap: what is late or blocked, what was reached, money, calendar, indicators. Pure computation on its content. */
@NullMarked
package fr.maillage.feuillederoute.suivi;

import org.jspecify.annotations.NullMarked;
