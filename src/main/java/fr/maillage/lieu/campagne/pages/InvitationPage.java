package fr.maillage.lieu.campagne.pages;

import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import org.jspecify.annotations.Nullable;

/**
 * Where the link of an invitation leads.
 *
 * @param declarer address of the form, which keeps the invitation
 * @param connu the place already known of that body; null for none
 * @param sansLieu true once it said that it has nothing to declare
 */
public record InvitationPage(
        EnTete enTete,
        String chemin,
        String declarer,
        String nom,
        String ferme,
        boolean finie,
        @Nullable Lien connu,
        boolean sansLieu) {}
