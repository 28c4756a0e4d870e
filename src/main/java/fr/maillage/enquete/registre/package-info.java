/** Surveys, their questionnaires and their answers in the database. */
@NullMarked
package fr.maillage.enquete.registre;

import org.jspecify.annotations.NullMarked;
