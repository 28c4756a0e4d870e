package fr.maillage.lieu.campagne.pages;

import fr.maillage.lieu.campagne.Avancement;
import fr.maillage.presentation.EnTete;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The report of a campaign, to be read and printed. */
public record BilanPage(
        EnTete enTete,
        String id,
        String resume,
        boolean demonstration,
        List<CampagnePage.Chiffre> chiffres,
        @Nullable Avancement avancement,
        List<CampagnePage.Ligne> silencieux) {}
