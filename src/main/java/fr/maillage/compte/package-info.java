/** Accounts, roles, sign-in by e-mailed link, limits on repeated requests, journal of acts, purge. */
@ApplicationModule(allowedDependencies = {"courrier", "presentation"})
@NullMarked
package fr.maillage.compte;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
