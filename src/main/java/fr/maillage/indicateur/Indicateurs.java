package fr.maillage.indicateur;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The catalogue with, for each available indicator, its values. Immutable, safe to share. */
public final class Indicateurs {
    private final List<Indicateur> catalogue;
    private final Map<String, Serie> series;

    /** Refused when a series has no catalogue entry, or when an available indicator has no series. */
    public Indicateurs(List<Indicateur> catalogue, Map<String, Serie> series) {
        this.catalogue = List.copyOf(catalogue);
        this.series = Map.copyOf(series);
        var attendus = catalogue.stream()
                .filter(Indicateur::disponible)
                .map(Indicateur::id)
                .collect(java.util.stream.Collectors.toSet());
        if (!attendus.equals(this.series.keySet())) {
            throw new IllegalArgumentException(
                    "catalogue and tables disagree: " + attendus + " against " + this.series.keySet());
        }
    }

    /** All indicators, available or not, in catalogue order. */
    public List<Indicateur> catalogue() {
        return catalogue;
    }

    public Optional<Indicateur> indicateur(String id) {
        return catalogue.stream().filter(i -> i.id().equals(id)).findFirst();
    }

    /** Empty when the catalogue knows the indicator but no file gives it. */
    public Optional<Serie> serie(String id) {
        return Optional.ofNullable(series.get(id));
    }
}
