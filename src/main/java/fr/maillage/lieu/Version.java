package fr.maillage.lieu;

import java.time.Instant;

/**
 * A place as it was left by one act.
 *
 * @param lieu the whole place at that version
 */
public record Version(int numero, Instant le, Acte acte, Lieu lieu) {}
