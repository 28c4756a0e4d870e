/** Where to add a permanence: what is studied, what the siting engine answers, before and after. Pure computation. */
@NullMarked
package fr.maillage.couverture.permanence;

import org.jspecify.annotations.NullMarked;
