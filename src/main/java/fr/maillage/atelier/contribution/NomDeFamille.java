package fr.maillage.atelier.contribution;

import java.text.Normalizer;
import java.util.Locale;

/** What makes two families of two workshops the same: the key of the shipped list, or else the name. */
public final class NomDeFamille {
    private NomDeFamille() {}

    /** @param cle of the shipped list, or empty */
    public static String cle(String cle, String nom) {
        return cle.isEmpty()
                ? "nom:"
                        + Normalizer.normalize(nom, Normalizer.Form.NFD)
                                .replaceAll("\\p{M}+", "")
                                .toLowerCase(Locale.FRENCH)
                                .replaceAll("[^a-z0-9]+", " ")
                                .strip()
                : cle;
    }
}
