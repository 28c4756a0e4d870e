/** Pages and feeds of the calendar. */
@NullMarked
package fr.maillage.demarche.calendrier.pages;

import org.jspecify.annotations.NullMarked;
