/** The pages of coverage: access times, unmet need, white zones of a territory. */
@NullMarked
package fr.maillage.couverture.pages;

import org.jspecify.annotations.NullMarked;
