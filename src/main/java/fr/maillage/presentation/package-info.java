/** What every page shares: the layout's typed model, French formats, drawing. Knows no domain. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fr.maillage.presentation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
