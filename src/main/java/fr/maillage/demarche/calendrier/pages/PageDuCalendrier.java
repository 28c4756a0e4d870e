package fr.maillage.demarche.calendrier.pages;

import fr.maillage.demarche.Frise;
import fr.maillage.presentation.EnTete;

/**
 * The calendar of a démarche.
 *
 * @param adressePublique whole address of the public feed; empty while the démarche is not published
 * @param ouvertLe since when the account has a private feed, in words; empty when it has none
 * @param adressePrivee whole address of the private feed, just drawn: shown this once; else empty
 */
public record PageDuCalendrier(
        EnTete enTete, String chemin, Frise frise, String adressePublique, String ouvertLe, String adressePrivee) {}
