/** Pages of surveys: those who run them, those who answer. */
@NullMarked
package fr.maillage.enquete.pages;

import org.jspecify.annotations.NullMarked;
