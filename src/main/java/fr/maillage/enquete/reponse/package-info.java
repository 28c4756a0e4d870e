/** What one person answers: the way through the questionnaire, and the reading of what was typed. Knows neither storage nor pages. */
@NullMarked
package fr.maillage.enquete.reponse;

import org.jspecify.annotations.NullMarked;
