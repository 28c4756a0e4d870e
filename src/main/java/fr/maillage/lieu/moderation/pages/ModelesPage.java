package fr.maillage.lieu.moderation.pages;

import fr.maillage.lieu.moderation.ModelesDeReponse;
import fr.maillage.presentation.EnTete;
import java.util.List;

/** The sentences that moderators start from, to edit. */
public record ModelesPage(EnTete enTete, String annonce, List<ModelesDeReponse.Modele> modeles) {}
