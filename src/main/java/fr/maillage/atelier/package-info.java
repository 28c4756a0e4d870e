/** Workshops: what participants say from their phones or on paper, the board where it is sorted, the synthesis that the roadmap cites. */
@ApplicationModule(allowedDependencies = {"territoire", "demarche", "compte", "courrier", "document", "presentation"})
@NullMarked
package fr.maillage.atelier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
