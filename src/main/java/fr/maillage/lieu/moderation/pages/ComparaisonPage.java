package fr.maillage.lieu.moderation.pages;

import fr.maillage.lieu.moderation.Difference;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.formulaire.Option;
import java.util.List;

/**
 * Two versions of a place side by side.
 *
 * @param versions to choose from
 * @param restaurable version that a button brings back; 0 for none
 */
public record ComparaisonPage(
        EnTete enTete,
        String id,
        int versionCourante,
        int de,
        int a,
        String libelleDe,
        String libelleA,
        List<Option> versions,
        List<Difference.Ligne> lignes,
        int restaurable) {}
