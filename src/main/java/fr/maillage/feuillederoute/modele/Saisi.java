package fr.maillage.feuillederoute.modele;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What constructors do with what came from a form, a file or the database: nothing missing becomes empty, nothing overflows. */
final class Saisi {
    static final int TITRE_MAX = 300;
    static final int TEXTE_MAX = 20_000;
    static final int LIGNES_MAX = 300;
    static final int CHIFFRES_MAX = 15;
    static final int DECIMALES_MAX = 9;

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

    /** 1200.50 and 1200.5 are the same amount, written the same way; a number that a spreadsheet cannot hold is refused. */
    static @Nullable BigDecimal nombre(@Nullable BigDecimal nombre) {
        if (nombre == null) {
            return null;
        }
        // Looked at before anything is computed: 1e999999999 would fill the memory.
        if (nombre.precision() > CHIFFRES_MAX + DECIMALES_MAX
                || nombre.scale() > CHIFFRES_MAX + DECIMALES_MAX
                || nombre.scale() < -CHIFFRES_MAX) {
            throw new IllegalArgumentException("ce nombre a trop de chiffres");
        }
        var net = nombre.stripTrailingZeros();
        if (net.precision() > CHIFFRES_MAX
                || net.scale() > DECIMALES_MAX
                || net.precision() - net.scale() > CHIFFRES_MAX) {
            throw new IllegalArgumentException("ce nombre a trop de chiffres");
        }
        return net.scale() < 0 ? net.setScale(0) : net;
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
