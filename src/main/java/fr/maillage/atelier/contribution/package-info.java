/** What people say in a workshop, and what facilitators make of it: plain records and computation, without Spring, SQL nor HTTP. */
@NullMarked
package fr.maillage.atelier.contribution;

import org.jspecify.annotations.NullMarked;
