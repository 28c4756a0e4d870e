/** What is asked: questions, conditions, their YAML. Knows neither storage nor pages. */
@NullMarked
package fr.maillage.enquete.questionnaire;

import org.jspecify.annotations.NullMarked;
