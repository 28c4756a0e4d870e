package fr.maillage.lieu.rapprochement;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/** The kinds of place that a record tells, in the order it tells them; compared by one bit per kind. */
final class EnsembleDeNatures {
    static final EnsembleDeNatures AUCUNE = new EnsembleDeNatures(List.of());

    private final List<Nature> natures;
    private final long bits;
    private final boolean propres;
    private final boolean labelsOuHotes;
    private final boolean label;
    private final boolean institution;
    private final long seules;

    private EnsembleDeNatures(List<Nature> natures) {
        this.natures = natures;
        long tous = 0;
        long bitsPropres = 0;
        long bitsLabels = 0;
        long bitsHotes = 0;
        long bitsSeuls = 0;
        for (Nature nature : natures) {
            long bit = nature.bit();
            tous |= bit;
            bitsPropres |= nature.propre() ? bit : 0;
            bitsLabels |= nature.label() ? bit : 0;
            bitsHotes |= nature.hote() ? bit : 0;
            bitsSeuls |= nature.seulSous() > 0 ? bit : 0;
        }
        bits = tous;
        propres = bitsPropres == tous;
        label = bitsLabels != 0;
        labelsOuHotes = (bitsLabels | bitsHotes) == tous;
        institution = !label && bitsPropres != 0;
        seules = bitsSeuls;
    }

    static EnsembleDeNatures de(Collection<Nature> natures) {
        return natures.isEmpty() ? AUCUNE : new EnsembleDeNatures(List.copyOf(new LinkedHashSet<>(natures)));
    }

    List<Nature> liste() {
        return natures;
    }

    boolean vide() {
        return bits == 0;
    }

    boolean contient(Nature nature) {
        return (bits & nature.bit()) != 0;
    }

    boolean enCommun(EnsembleDeNatures autres) {
        return (bits & autres.bits) != 0;
    }

    /** True when every kind is one of those that are never the same place as another such kind. */
    boolean propres() {
        return propres;
    }

    /** True when each kind is a label or may house one. */
    boolean labelsOuHotes() {
        return labelsOuHotes;
    }

    /** True when one kind is a label. */
    boolean label() {
        return label;
    }

    /** A town hall, a library…, without a label. */
    boolean institution() {
        return institution;
    }

    /** True when both have a kind of which a small commune has one place. */
    boolean seuleEnSonGenre(EnsembleDeNatures autres) {
        return (seules & autres.bits) != 0;
    }

    String libelles() {
        return natures.stream().map(Nature::libelle).collect(Collectors.joining(", "));
    }
}
