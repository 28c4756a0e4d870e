package fr.maillage.demarche.methode.plan;

import java.util.List;

/**
 * A step.
 *
 * @param but what it is for; may be empty
 * @param prevue when it is meant to happen
 * @param conditions its gates: what must exist before it can be called done
 */
public record Etape(
        String id, String nom, String but, Periode prevue, List<Livrable> livrables, List<Condition> conditions)
        implements Element {
    public Etape {
        Element.exiger(id, nom, but);
        livrables = List.copyOf(livrables);
        conditions = List.copyOf(conditions);
    }

    public Etape avecLivrables(List<Livrable> autres) {
        return new Etape(id, nom, but, prevue, autres, conditions);
    }

    public Etape avecConditions(List<Condition> autres) {
        return new Etape(id, nom, but, prevue, livrables, autres);
    }

    public Etape avecPrevue(Periode autre) {
        return new Etape(id, nom, but, autre, livrables, conditions);
    }
}
