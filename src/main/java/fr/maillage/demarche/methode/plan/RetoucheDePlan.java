package fr.maillage.demarche.methode.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Changes of a plan: each gives another plan, the first is left as it was. */
public final class RetoucheDePlan {
    private RetoucheDePlan() {}

    /**
     * Puts a piece at the end of the one that holds it.
     *
     * @param parent identifier of the phase of a step, of the step of a deliverable or of a gate; of no use for a phase
     * @throws IllegalArgumentException in French, when the plan would be too long; when the parent is not there
     */
    public static Plan ajouter(Plan plan, String parent, Element element) {
        if (!(element instanceof Phase) && plan.element(parent).isEmpty()) {
            throw new IllegalArgumentException("l’endroit où ajouter n’est plus dans le plan");
        }
        return switch (element) {
            case Phase phase -> plan.avec(plus(plan.phases(), phase));
            case Etape etape ->
                plan.avec(chaque(plan.phases(), p -> p.id().equals(parent) ? p.avec(plus(p.etapes(), etape)) : p));
            case Livrable livrable ->
                etapes(plan, e -> e.id().equals(parent) ? e.avecLivrables(plus(e.livrables(), livrable)) : e);
            case Condition condition ->
                etapes(plan, e -> e.id().equals(parent) ? e.avecConditions(plus(e.conditions(), condition)) : e);
        };
    }

    /** Puts {@code element} in the place of the piece that has its identifier; nothing changes when there is none. */
    public static Plan remplacer(Plan plan, Element element) {
        return switch (element) {
            case Phase phase -> plan.avec(chaque(plan.phases(), p -> p.id().equals(phase.id()) ? phase : p));
            case Etape etape -> etapes(plan, e -> e.id().equals(etape.id()) ? etape : e);
            case Livrable livrable ->
                etapes(
                        plan,
                        e -> e.avecLivrables(chaque(e.livrables(), l -> l.id().equals(livrable.id()) ? livrable : l)));
            case Condition condition ->
                etapes(
                        plan,
                        e -> e.avecConditions(
                                chaque(e.conditions(), c -> c.id().equals(condition.id()) ? condition : c)));
        };
    }

    /** Takes a piece out, with all that it holds. */
    public static Plan retirer(Plan plan, String id) {
        var phases = sans(plan.phases(), id);
        return etapes(
                plan.avec(chaque(phases, p -> p.avec(sans(p.etapes(), id)))),
                e -> e.avecLivrables(sans(e.livrables(), id)).avecConditions(sans(e.conditions(), id)));
    }

    /**
     * Moves a piece one place among its neighbours. A step at the edge of its phase goes into the next one; anything else stays where it is.
     *
     * @param sens −1 towards the start, +1 towards the end
     */
    public static Plan deplacer(Plan plan, String id, int sens) {
        var phases = plan.phases();
        for (int i = 0; i < phases.size(); i++) {
            var etapes = phases.get(i).etapes();
            int rang = rang(etapes, id);
            int voisine = i + sens;
            boolean sort = rang >= 0 && (rang + sens < 0 || rang + sens >= etapes.size());
            if (sort && voisine >= 0 && voisine < phases.size()) {
                return passer(plan, etapes.get(rang), voisine, sens);
            }
        }
        return etapes(
                plan.avec(chaque(echanger(phases, id, sens), p -> p.avec(echanger(p.etapes(), id, sens)))),
                e -> e.avecLivrables(echanger(e.livrables(), id, sens))
                        .avecConditions(echanger(e.conditions(), id, sens)));
    }

    private static Plan passer(Plan plan, Etape etape, int phase, int sens) {
        var phases = new ArrayList<>(chaque(plan.phases(), p -> p.avec(sans(p.etapes(), etape.id()))));
        var accueil = new ArrayList<>(phases.get(phase).etapes());
        accueil.add(sens < 0 ? accueil.size() : 0, etape);
        phases.set(phase, phases.get(phase).avec(accueil));
        return plan.avec(phases);
    }

    /** The step that a deliverable or a gate belongs to. */
    public static Optional<Etape> etapeDe(Plan plan, String id) {
        return plan.etapes().stream()
                .filter(e -> rang(e.livrables(), id) >= 0 || rang(e.conditions(), id) >= 0)
                .findFirst();
    }

    private static Plan etapes(Plan plan, UnaryOperator<Etape> changement) {
        return plan.avec(chaque(plan.phases(), p -> p.avec(chaque(p.etapes(), changement))));
    }

    private static <T> List<T> chaque(List<T> liste, UnaryOperator<T> changement) {
        return liste.stream().map(changement).toList();
    }

    private static <T> List<T> plus(List<T> liste, T element) {
        var plus = new ArrayList<>(liste);
        plus.add(element);
        return plus;
    }

    private static <T extends Element> List<T> sans(List<T> liste, String id) {
        return liste.stream().filter(e -> !e.id().equals(id)).toList();
    }

    private static int rang(List<? extends Element> liste, String id) {
        for (int i = 0; i < liste.size(); i++) {
            if (liste.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private static <T extends Element> List<T> echanger(List<T> liste, String id, int sens) {
        int rang = rang(liste, id);
        if (rang < 0 || rang + sens < 0 || rang + sens >= liste.size()) {
            return liste;
        }
        var autre = new ArrayList<>(liste);
        Collections.swap(autre, rang, rang + sens);
        return autre;
    }
}
