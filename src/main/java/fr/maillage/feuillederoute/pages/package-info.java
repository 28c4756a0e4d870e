/** Pages where the roadmap is read and written. */
@NullMarked
package fr.maillage.feuillederoute.pages;

import org.jspecify.annotations.NullMarked;
