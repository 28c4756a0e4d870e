package fr.maillage.enquete.reponse;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What one person answered. Nothing tells who.
 *
 * @param id drawn at random: its order tells nothing
 * @param version of the questionnaire, from 1
 * @param point identifier of the collection point; empty for none
 * @param jour when, rounded to the day
 * @param valeurs by question, and by {@link fr.maillage.enquete.questionnaire.Question#champDePrecision} for what is said more of an answer; an empty
 *     list is a text that was blanked
 */
public record Reponse(
        String id, int version, String point, Canal canal, LocalDate jour, Map<String, List<String>> valeurs) {}
