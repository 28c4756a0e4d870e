/** Pages of bodies, meetings and tasks, and minutes as documents. */
@NullMarked
package fr.maillage.demarche.instance.pages;

import org.jspecify.annotations.NullMarked;
