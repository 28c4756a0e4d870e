package fr.maillage.lieu.horaires;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The hours that a form of seven days can show: up to {@value #PLAGES_MAX} slots a day, in order and apart, and how often they come back.
 *
 * @param jours only the days with hours; at least one
 */
public record GrilleSemaine(
        Map<DayOfWeek, List<PlageHoraire>> jours, boolean fermeLesJoursFeries, Recurrence recurrence) {
    public static final int PLAGES_MAX = 3;

    public GrilleSemaine {
        var ranges = new EnumMap<DayOfWeek, List<PlageHoraire>>(DayOfWeek.class);
        jours.forEach((jour, plages) -> {
            if (!plages.isEmpty()) {
                ranges.put(jour, List.copyOf(plages));
            }
        });
        if (ranges.isEmpty() || ranges.values().stream().anyMatch(GrilleSemaine::enDesordre)) {
            throw new IllegalArgumentException("a week grid has ordered slots on one day at least: " + jours);
        }
        jours = Collections.unmodifiableMap(ranges);
    }

    private static boolean enDesordre(List<PlageHoraire> plages) {
        for (int n = 1; n < plages.size(); n++) {
            if (plages.get(n).debutEnMinutes() < plages.get(n - 1).finEnMinutes()) {
                return true;
            }
        }
        return plages.size() > PLAGES_MAX;
    }

    public List<PlageHoraire> plages(DayOfWeek jour) {
        return jours.getOrDefault(jour, List.of());
    }

    /** Compact and strict: {@code Mo-Fr 09:00-12:00,14:00-17:00; Sa 09:00-12:00; PH off}. */
    public Horaires horaires() {
        var regles = new ArrayList<String>();
        EcritureOsm.groupes(jours)
                .forEach((plages, groupe) -> regles.add(prefixe() + EcritureOsm.jours(groupe, rangs())
                        + " "
                        + EcritureOsm.plages(
                                plages.stream().map(PlageHoraire::minutes).toList())));
        if (fermeLesJoursFeries) {
            regles.add("PH off");
        }
        return Horaires.lire(String.join("; ", regles)).orElseThrow();
    }

    private String prefixe() {
        return switch (recurrence) {
            case Recurrence.SemainesImpaires r -> "week 1-53/2 ";
            case Recurrence.SemainesPaires r -> "week 2-53/2 ";
            case Recurrence.ChaqueSemaine r -> "";
            case Recurrence.SemainesDuMois r -> "";
        };
    }

    private String rangs() {
        return recurrence instanceof Recurrence.SemainesDuMois r ? "[" + r.entreCrochets() + "]" : "";
    }

    /** The grid that means the same as these hours; empty when they hold more than a grid can show. */
    public static Optional<GrilleSemaine> de(Horaires horaires) {
        return LectureEnGrille.lire(horaires);
    }
}
