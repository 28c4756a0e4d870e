package fr.maillage.atelier;

import fr.maillage.atelier.contribution.DonneesPersonnelles;

/** Whether a text seems to name somebody, or to tell how to reach them. A hint for who reads, never a proof of the contrary. */
public final class SignesDePersonnes {
    private SignesDePersonnes() {}

    public static boolean dans(String texte) {
        return !DonneesPersonnelles.chercher(texte).isEmpty();
    }
}
