package fr.maillage.couverture.tournee;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Adds a stage to a plan by hand, where it disturbs its days least. */
public final class Insertion {
    private Insertion() {}

    /** The plan with the stage at the place that exceeds the days least, then drives least. */
    public static Plan auMieux(Plan plan, Arret arret, Etape etape, Bus bus, Parcours parcours) {
        return IntStream.rangeClosed(0, plan.etapes().size())
                .filter(rang ->
                        rang == plan.etapes().size() || partage(plan.etapes().get(rang), etape))
                .mapToObj(rang -> plan.avec(arret, etape, rang))
                .min(Comparator.<Plan>comparingInt(p -> exces(p, etape, bus, parcours))
                        .thenComparingInt(p -> route(p, etape, bus, parcours)))
                .orElseThrow();
    }

    /** The same for a stage that is already there. */
    public static Plan deplacer(Plan plan, int rang, Etape nouvelle, Bus bus, Parcours parcours) {
        var arret = plan.arret(nouvelle.arret());
        return auMieux(plan.sans(rang), arret, nouvelle, bus, parcours);
    }

    private static boolean partage(Etape une, Etape autre) {
        return une.jour() == autre.jour() && une.semaines().stream().anyMatch(autre.semaines()::contains);
    }

    private static int exces(Plan plan, Etape etape, Bus bus, Parcours parcours) {
        return journees(plan, etape, bus, parcours)
                .mapToInt(j -> j.depassement()
                        + j.tardif()
                        + j.haltes().stream().mapToInt(Journee.Halte::retard).sum())
                .sum();
    }

    private static int route(Plan plan, Etape etape, Bus bus, Parcours parcours) {
        return journees(plan, etape, bus, parcours).mapToInt(Journee::route).sum();
    }

    private static java.util.stream.Stream<Journee> journees(Plan plan, Etape etape, Bus bus, Parcours parcours) {
        return Deroulement.journees(plan, bus, parcours).stream().filter(j -> etape.le(j.semaine(), j.jour()));
    }
}
