package fr.maillage.lieu.rapprochement;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A kind of place; see natures.yaml.
 *
 * @param propre two places of two such kinds are two places, even under one roof
 * @param hote may house a label, and lend it its name
 * @param label a service that a place of another kind may bear
 * @param seulSous inhabitants under which a commune has one such place at most; 0 when it may always have several
 * @param seul words that tell this kind only at the start of a name that tells no other
 * @param poids log-odds, added when two places have this kind and no word of their own
 */
record Nature(
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
    /** By the identifier alone: kinds are compared millions of times. */
    @Override
    public boolean equals(@Nullable Object autre) {
        return this == autre || autre instanceof Nature nature && id.equals(nature.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
