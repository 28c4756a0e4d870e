/** Communes, EPCI, départements, free perimeters, their contours and the history of their codes. */
@ApplicationModule(allowedDependencies = {"compte", "presentation"})
@NullMarked
package fr.maillage.territoire;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
