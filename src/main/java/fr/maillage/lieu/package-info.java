/** Places, structures, stops and rounds: declaration, moderation, censuses, reconciliation, publication. */
@ApplicationModule(allowedDependencies = {"territoire", "compte", "courrier", "presentation"})
@NullMarked
package fr.maillage.lieu;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
