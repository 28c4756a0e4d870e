package fr.maillage.couverture.tournee;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets the clock run over the days of a plan. The bus leaves its base, drives, sets up, receives from the next round of five minutes, and
 * takes its pause at its hour or as soon as it stands still.
 */
public final class Deroulement {
    private Deroulement() {}

    /** The days when the bus goes out, by week then by day. */
    public static List<Journee> journees(Plan plan, Bus bus, Parcours parcours) {
        var journees = new ArrayList<Journee>();
        for (int semaine = 1; semaine <= plan.semaines(); semaine++) {
            for (var jour : DayOfWeek.values()) {
                var rangs = new ArrayList<Integer>();
                for (int rang = 0; rang < plan.etapes().size(); rang++) {
                    if (plan.etapes().get(rang).le(semaine, jour)) {
                        rangs.add(rang);
                    }
                }
                if (!rangs.isEmpty()) {
                    journees.add(journee(semaine, jour, rangs, plan, bus, parcours));
                }
            }
        }
        return journees;
    }

    private static Journee journee(
            int semaine, DayOfWeek jour, List<Integer> rangs, Plan plan, Bus bus, Parcours parcours) {
        var arrets = plan.parId();
        var permise = bus.journee(jour);
        var horloge = new Horloge(bus, permise.debut());
        var haltes = new ArrayList<Journee.Halte>();
        var ici = bus.base();
        int depart = permise.debut();
        double kilometres = 0;
        int route = 0;
        for (int rang : rangs) {
            var etape = plan.etapes().get(rang);
            var arret = java.util.Objects.requireNonNull(arrets.get(etape.arret()));
            int minutes = parcours.minutes(ici, arret.position());
            double km = parcours.kilometres(ici, arret.position());
            if (haltes.isEmpty() && etape.horaire() instanceof Etape.Impose impose) {
                depart = Math.max(0, impose.plages().getFirst().debut() - bus.installation() - minutes);
                horloge = new Horloge(bus, depart);
            }
            int arrivee = horloge.rouler(minutes);
            int retard = 0;
            List<Plage> presences = switch (etape.horaire()) {
                case Etape.Libre libre -> horloge.recevoir(libre.duree());
                case Etape.Impose impose -> {
                    retard = Math.max(
                            0,
                            arrivee
                                    + bus.installation()
                                    - impose.plages().getFirst().debut());
                    yield horloge.recevoir(impose.plages());
                }
            };
            haltes.add(new Journee.Halte(rang, arret, arrivee, presences, horloge.fermeture(), retard, km, minutes));
            kilometres += km;
            route += minutes;
            ici = arret.position();
        }
        int tardif = Math.max(0, horloge.fermeture() - bus.publicJusqua());
        int minutes = parcours.minutes(ici, bus.base());
        int retour = horloge.rentrer(minutes);
        return new Journee(
                semaine,
                jour,
                depart,
                haltes,
                retour,
                kilometres + parcours.kilometres(ici, bus.base()),
                route + minutes,
                Math.max(0, permise.debut() - depart) + Math.max(0, retour - permise.fin()),
                tardif,
                bus.travaille(jour));
    }
}
