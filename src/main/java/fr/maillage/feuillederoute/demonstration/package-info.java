/** The roadmap of the demonstration: what the Grand Périgueux published, in words of our own. */
@NullMarked
package fr.maillage.feuillederoute.demonstration;

import org.jspecify.annotations.NullMarked;
