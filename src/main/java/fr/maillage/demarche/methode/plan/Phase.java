package fr.maillage.demarche.methode.plan;

import java.util.List;

/**
 * A stretch of the plan.
 *
 * @param prevue dates of its own; when unknown, those of its steps are told instead
 */
public record Phase(String id, String nom, String but, Periode prevue, List<Etape> etapes) implements Element {
    public Phase {
        Element.exiger(id, nom, but);
        etapes = List.copyOf(etapes);
    }

    public Phase avec(List<Etape> autres) {
        return new Phase(id, nom, but, prevue, autres);
    }

    /** Its own dates; where it has none, those that its steps cover. */
    public Periode couverte() {
        var etendue = etapes.stream().map(Etape::prevue).reduce(Periode.INCONNUE, Periode::avec);
        return prevue.inconnue() ? etendue : prevue;
    }
}
