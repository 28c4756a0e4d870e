/**
 * The siting engine: which sites to open so that the most people are near one, or the least far. Pure computation on sparse lists; the public
 * face is {@link fr.maillage.couverture.Implantation}.
 */
@NullMarked
package fr.maillage.couverture.implantation;

import org.jspecify.annotations.NullMarked;
