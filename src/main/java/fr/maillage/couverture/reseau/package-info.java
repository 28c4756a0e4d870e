/** Travel times on the roads of an OpenStreetMap extract, when the administrator gives one. */
@NullMarked
package fr.maillage.couverture.reseau;

import org.jspecify.annotations.NullMarked;
