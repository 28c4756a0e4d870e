package fr.maillage.demarche.methode.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A method, or what a démarche made of one: phases, steps, deliverables, gates.
 *
 * @param resume in a few sentences, for who chooses a method; may be empty
 * @param source where it comes from; may be empty
 */
public record Plan(String nom, String resume, String source, List<Phase> phases) {
    public static final int PHASES_MAX = 20;
    public static final int ETAPES_MAX = 60;
    public static final int PAR_ETAPE_MAX = 20;

    public Plan {
        Element.exiger("plan", nom, resume);
        Element.exiger("plan", nom, source);
        phases = List.copyOf(phases);
        if (phases.size() > PHASES_MAX) {
            throw new IllegalArgumentException("un plan a " + PHASES_MAX + " phases au plus");
        }
        var etapes = phases.stream().flatMap(p -> p.etapes().stream()).toList();
        if (etapes.size() > ETAPES_MAX) {
            throw new IllegalArgumentException("un plan a " + ETAPES_MAX + " étapes au plus");
        }
        if (etapes.stream()
                .anyMatch(e ->
                        e.livrables().size() > PAR_ETAPE_MAX || e.conditions().size() > PAR_ETAPE_MAX)) {
            throw new IllegalArgumentException(
                    "une étape a " + PAR_ETAPE_MAX + " livrables et " + PAR_ETAPE_MAX + " conditions au plus");
        }
        var ids = new HashSet<String>();
        elements(phases).forEach(element -> {
            if (!ids.add(element.id())) {
                throw new IllegalArgumentException(
                        "l’identifiant «\u00a0" + element.id() + "\u00a0» est écrit deux fois");
            }
        });
    }

    public Plan avec(List<Phase> autres) {
        return new Plan(nom, resume, source, autres);
    }

    /** In the order of the plan. */
    public List<Etape> etapes() {
        return phases.stream().flatMap(p -> p.etapes().stream()).toList();
    }

    public Optional<Etape> etape(String id) {
        return etapes().stream().filter(e -> e.id().equals(id)).findFirst();
    }

    /** Rank of a step from 1, over all phases: « étape 3 ». */
    public int numero(Etape etape) {
        return etapes().indexOf(etape) + 1;
    }

    /** Every piece, each before those that it holds. */
    public Stream<Element> elements() {
        return elements(phases);
    }

    public Optional<Element> element(String id) {
        return elements().filter(e -> e.id().equals(id)).findFirst();
    }

    private static Stream<Element> elements(List<Phase> phases) {
        return phases.stream()
                .flatMap(p -> Stream.concat(
                        Stream.of(p),
                        p.etapes().stream()
                                .flatMap(e -> Stream.of(Stream.of(e), e.livrables().stream(), e.conditions().stream())
                                        .flatMap(s -> s))));
    }
}
