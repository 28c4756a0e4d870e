/**
 * Opening hours: reading (OSM {@code opening_hours}, French free text, week grid), evaluation, French words. Pure computation; never throws
 * on what people write.
 */
@NullMarked
package fr.maillage.lieu.horaires;

import org.jspecify.annotations.NullMarked;
