package fr.maillage.enquete.pages;

import fr.maillage.enquete.ResultatsDEnquete.DeQuestion;
import fr.maillage.enquete.resultat.TexteRecu;
import fr.maillage.presentation.EnTete;
import java.util.List;

/**
 * The results of one question, split in every way.
 *
 * @param textes what people wrote, for a question of text
 */
public record PageDeQuestion(
        EnTete enTete, String chemin, boolean demonstration, DeQuestion question, List<TexteRecu> textes) {}
