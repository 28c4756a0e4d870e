package fr.maillage.lieu.moderation.pages;

import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.formulaire.ChampDate;
import fr.maillage.presentation.formulaire.ChampTexte;
import fr.maillage.presentation.formulaire.Choix;
import org.jspecify.annotations.Nullable;

/**
 * The form that gives a place another state.
 *
 * @param conflit what to read first when somebody else wrote the place; empty for none
 * @param etat null when this account can give it no other state
 */
public record EtatPage(
        EnTete enTete,
        String id,
        int version,
        String conflit,
        String actuel,
        String fermeture,
        @Nullable Choix etat,
        ChampDate debut,
        ChampDate fin,
        ChampTexte raison,
        ChampTexte motif) {}
