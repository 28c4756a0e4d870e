package fr.maillage.feuillederoute.modele;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What constructors do with what came from a form, a file or the database: nothing missing becomes empty, nothing overflows. */
final class Saisi {
    static final int TITRE_MAX = 300;
    static final int TEXTE_MAX = 20_000;
    static final int LIGNES_MAX = 300;

    private Saisi() {}

    static String ligne(@Nullable String texte) {
        return borne(texte, TITRE_MAX);
    }

    static String texte(@Nullable String texte) {
        return borne(texte, TEXTE_MAX);
    }

    static String borne(@Nullable String texte, int maximum) {
        if (texte == null) {
            return "";
        }
        if (texte.length() > maximum) {
            throw new IllegalArgumentException("ce texte dépasse " + maximum + " caractères");
        }
        return texte;
    }

    static String titre(@Nullable String texte) {
        var titre = ligne(texte);
        if (titre.isBlank()) {
            throw new IllegalArgumentException("il manque le titre");
        }
        return titre;
    }

    static <T> List<T> lignes(@Nullable List<T> lignes) {
        if (lignes == null) {
            return List.of();
        }
        if (lignes.size() > LIGNES_MAX) {
            throw new IllegalArgumentException("plus de " + LIGNES_MAX + " lignes");
        }
        return List.copyOf(lignes);
    }

    static <T> T sinon(@Nullable T valeur, T defaut) {
        return valeur == null ? defaut : valeur;
    }
}
