package fr.maillage.lieu.rapprochement;

import java.util.List;
import java.util.Set;

/**
 * A kind of place; see natures.yaml.
 *
 * @param rang in the table, 0 to 63
 * @param propre two places of two such kinds are two places, even under one roof
 * @param hote may house a label, and lend it its name
 * @param label a service that a place of another kind may bear
 * @param seulSous inhabitants under which a commune has one such place at most; 0 when it may always have several
 * @param seul words that tell this kind only at the start of a name that tells no other
 * @param poids log-odds, added when two places have this kind and no word of their own
 */
record Nature(
        int rang,
        String id,
        String libelle,
        boolean propre,
        boolean hote,
        boolean label,
        double poids,
        int seulSous,
        List<List<String>> motifs,
        Set<String> seul,
        Set<String> typologies) {
    Nature {
        if (rang < 0 || rang >= Long.SIZE) {
            throw new IllegalArgumentException("more kinds than bits");
        }
    }

    long bit() {
        return 1L << rang;
    }
}
