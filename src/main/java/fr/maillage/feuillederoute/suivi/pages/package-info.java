/** Pages where a roadmap is followed. */
@NullMarked
package fr.maillage.feuillederoute.suivi.pages;

import org.jspecify.annotations.NullMarked;
