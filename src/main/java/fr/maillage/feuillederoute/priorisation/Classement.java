package fr.maillage.feuillederoute.priorisation;

import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.modele.MethodeDePriorite;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Elements ranked by a method, from the notes of all accounts: the sum of points; the sum of the means of new, useful, feasible (3 to 30); the
 * mean impact less the mean effort (−9 to 9). An element that lacks a criterion has no score and comes last.
 */
public record Classement(MethodeDePriorite methode, List<Ligne> lignes) {
    /**
     * @param moyennes of each criterion that somebody noted; for points, their sum
     * @param votants how many accounts noted it
     */
    public record Ligne(Element element, Map<Critere, BigDecimal> moyennes, Optional<BigDecimal> score, int votants) {}

    public static Classement de(
            MethodeDePriorite methode, List<? extends Element> elements, Collection<Notation> notations) {
        var lignes = elements.stream()
                .map(e -> ligne(
                        methode,
                        e,
                        notations.stream()
                                .filter(n -> n.element().equals(e.id()))
                                .toList()))
                .sorted(Comparator.comparing(
                        (Ligne l) -> l.score().orElse(null), Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
        return new Classement(methode, lignes);
    }

    private static Ligne ligne(MethodeDePriorite methode, Element element, List<Notation> notations) {
        Map<Critere, BigDecimal> moyennes = new EnumMap<>(Critere.class);
        for (var critere : Critere.de(methode)) {
            var notes = notations.stream()
                    .flatMap(n -> Optional.ofNullable(n.notes().get(critere)).stream())
                    .mapToInt(Integer::intValue)
                    .summaryStatistics();
            if (notes.getCount() > 0) {
                moyennes.put(
                        critere,
                        critere == Critere.POINTS
                                ? BigDecimal.valueOf(notes.getSum())
                                : BigDecimal.valueOf(notes.getAverage()).setScale(2, RoundingMode.HALF_UP));
            }
        }
        int votants = (int) notations.stream()
                .filter(n -> Critere.de(methode).stream().anyMatch(n.notes()::containsKey))
                .count();
        return new Ligne(element, Map.copyOf(moyennes), score(methode, moyennes), votants);
    }

    private static Optional<BigDecimal> score(MethodeDePriorite methode, Map<Critere, BigDecimal> moyennes) {
        var criteres = Critere.de(methode);
        if (criteres.isEmpty() || !moyennes.keySet().containsAll(criteres)) {
            return Optional.empty();
        }
        return Optional.of(criteres.stream()
                .map(c -> c == Critere.EFFORT
                        ? moyennes.getOrDefault(c, BigDecimal.ZERO).negate()
                        : moyennes.getOrDefault(c, BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .stripTrailingZeros());
    }
}
