/** Index models as data, scores, classes, obstacles per axis, observations, and the territory pages. */
@ApplicationModule(allowedDependencies = {"territoire", "indicateur", "presentation"})
@NullMarked
package fr.maillage.fragilite;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
