/** Access times and unmet need. Pure computation: no Spring, no SQL, no HTTP; positions in {@code Territoires} and primitive arrays. */
@NullMarked
package fr.maillage.couverture.acces;

import org.jspecify.annotations.NullMarked;
