package fr.maillage.lieu.campagne;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A body that a collection expects an answer from.
 *
 * @param code secret of its invitation
 * @param commune as typed; may be empty
 * @param codeInsee commune in force; null while unknown
 * @param courriel may be empty
 * @param pivot SIRET or RNA; may be empty
 * @param lieu a place already known of that body; null for none
 * @param sansLieuLe when it said that it has nothing to declare
 */
public record Attendu(
        String code,
        String campagne,
        String nom,
        String commune,
        @Nullable String codeInsee,
        String courriel,
        String pivot,
        @Nullable String lieu,
        @Nullable Instant inviteLe,
        @Nullable Instant relanceLe,
        @Nullable Instant sansLieuLe) {}
