/** Reading of source files and making of the shipped tables: what the command « donnees preparer » runs on. */
@NamedInterface("preparation")
@NullMarked
package fr.maillage.territoire.preparation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
