package fr.maillage.atelier.invitation;

import org.jspecify.annotations.Nullable;

/**
 * Somebody that facilitators add.
 *
 * @param personne identifier of the person of the démarche; null for somebody else
 * @param structure identifier of the structure of the démarche; null while unknown
 * @param structureDite its name; may be empty
 * @param nom may be empty when there is an address
 * @param courriel may be empty when there is a name
 */
record Invitee(
        @Nullable String personne, @Nullable String structure, String structureDite, String nom, String courriel) {}
