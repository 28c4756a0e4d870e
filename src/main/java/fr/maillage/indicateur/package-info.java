/** The catalogue of indicators, their sources and vintages, and their values per commune. */
@ApplicationModule(allowedDependencies = {"territoire", "territoire :: preparation", "presentation"})
@NullMarked
package fr.maillage.indicateur;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
