/** The catalogue of indicators, their sources and vintages, and their values per commune. */
@ApplicationModule(allowedDependencies = {"territoire", "presentation"})
@NullMarked
package fr.maillage.indicateur;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
