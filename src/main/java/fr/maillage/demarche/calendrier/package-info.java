/** The calendar of a démarche: its timeline drawn, its feeds for calendar programs. */
@NullMarked
package fr.maillage.demarche.calendrier;

import org.jspecify.annotations.NullMarked;
