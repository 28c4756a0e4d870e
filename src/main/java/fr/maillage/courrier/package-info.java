/** Letters: written with the work that causes them, kept in the outbox, sent when a mail server is set. Looks into the pages' layout only. */
@ApplicationModule(allowedDependencies = "presentation")
@NullMarked
package fr.maillage.courrier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
