package fr.maillage.lieu.publication.pages;

import fr.maillage.presentation.Formats;

/** Weights of files, as readers know them. */
final class Poids {
    private Poids() {}

    static String de(long octets) {
        return octets < 1_000_000
                ? Formats.entier(Math.max(1, Math.round(octets / 1e3))) + "\u00a0Ko"
                : Formats.nombre(octets / 1e6, 1) + "\u00a0Mo";
    }
}
