package fr.maillage.lieu.rapprochement;

import java.util.Collection;
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
    private final boolean seuleEnSonGenre;

    private EnsembleDeNatures(List<Nature> natures) {
        this.natures = natures;
        this.bits = natures.stream().mapToLong(Nature::bit).reduce(0, (a, b) -> a | b);
        this.propres = natures.stream().allMatch(Nature::propre);
        this.labelsOuHotes = natures.stream().allMatch(n -> n.label() || n.hote());
        this.label = natures.stream().anyMatch(Nature::label);
        this.institution = !label && natures.stream().anyMatch(Nature::propre);
        this.seuleEnSonGenre = natures.stream().anyMatch(n -> n.seulSous() > 0);
    }

    static EnsembleDeNatures de(Collection<Nature> natures) {
        return natures.isEmpty() ? AUCUNE : new EnsembleDeNatures(natures.stream().distinct().toList());
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
        if (!seuleEnSonGenre || !enCommun(autres)) {
            return false;
        }
        for (Nature nature : natures) {
            if (nature.seulSous() > 0 && autres.contient(nature)) {
                return true;
            }
        }
        return false;
    }

    String libelles() {
        return natures.stream().map(Nature::libelle).collect(Collectors.joining(", "));
    }
}
