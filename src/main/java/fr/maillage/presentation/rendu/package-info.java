/** JTE behind Spring MVC: controllers name a template and give it one typed record. */
@NullMarked
package fr.maillage.presentation.rendu;

import org.jspecify.annotations.NullMarked;
