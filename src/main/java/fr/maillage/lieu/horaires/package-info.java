/**
 * Opening hours: reading (OSM {@code opening_hours}, French free text, week grid), evaluation, French words. Pure computation; never throws
 * on what people write.
 */
@NullMarked
@NamedInterface("horaires")
package fr.maillage.lieu.horaires;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
