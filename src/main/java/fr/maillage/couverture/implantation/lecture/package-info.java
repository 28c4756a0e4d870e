/** Files of siting problems. */
@NullMarked
package fr.maillage.couverture.implantation.lecture;

import org.jspecify.annotations.NullMarked;
