package fr.maillage.lieu.horaires;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** From hours to the week grid that means the same, when there is one. */
final class LectureEnGrille {
    private final Map<DayOfWeek, List<PlageHoraire>> jours = new EnumMap<>(DayOfWeek.class);
    private @Nullable Recurrence recurrence;
    private boolean fermeLesJoursFeries;

    private LectureEnGrille() {}

    static Optional<GrilleSemaine> lire(Horaires horaires) {
        var lecture = new LectureEnGrille();
        var lus = horaires.regles().stream().allMatch(lecture::ajouter);
        lecture.jours.values().removeIf(List::isEmpty);
        if (!lus || lecture.jours.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new GrilleSemaine(
                lecture.jours,
                lecture.fermeLesJoursFeries,
                lecture.recurrence == null ? Recurrence.CHAQUE_SEMAINE : lecture.recurrence));
    }

    private boolean ajouter(Regle regle) {
        var quand = regle.quand();
        if (regle.lien() != Regle.Lien.NORMALE
                || regle.precision() != null
                || !quand.annees().isEmpty()
                || !quand.periodes().isEmpty()
                // After « PH off », another rule would open again the public holidays that fall on its days.
                || fermeLesJoursFeries
                // Without days, a later rule completes the earlier ones rather than replacing them.
                || (quand.toujours() && recurrence != null)) {
            return false;
        }
        if (!quand.conges().isEmpty()) {
            return ferie(regle);
        }
        var plages = plages(regle);
        var recurrenceDeLaRegle = recurrence(quand);
        if (plages.isEmpty() || recurrenceDeLaRegle.isEmpty()) {
            return false;
        }
        if (recurrence != null && !recurrence.equals(recurrenceDeLaRegle.get())) {
            return false;
        }
        recurrence = recurrenceDeLaRegle.get();
        jours(quand).forEach(jour -> jours.put(jour, plages.get()));
        return true;
    }

    private boolean ferie(Regle regle) {
        var quand = regle.quand();
        fermeLesJoursFeries = regle.etat() == Ouverture.FERME
                && regle.plages().isEmpty()
                && quand.jours().isEmpty()
                && quand.semaines().isEmpty()
                && quand.conges().equals(List.of(new Quand.Conge(false, 0)));
        return fermeLesJoursFeries;
    }

    private static Set<DayOfWeek> jours(Quand quand) {
        var jours = EnumSet.noneOf(DayOfWeek.class);
        quand.jours().forEach(j -> jours.addAll(j.jours()));
        return jours.isEmpty() ? EnumSet.allOf(DayOfWeek.class) : jours;
    }

    /** Empty when the rule is not a plain opening or closing within the day. */
    private static Optional<List<PlageHoraire>> plages(Regle regle) {
        if (regle.etat() == Ouverture.FERME) {
            return regle.plages().isEmpty() ? Optional.of(List.of()) : Optional.empty();
        }
        var simples = regle.plages().stream()
                .noneMatch(p -> p.solaire() || p.finOuverte() || p.sansDuree() || p.fin() > Journee.MINUTES);
        if (regle.etat() != Ouverture.OUVERT || regle.plages().isEmpty() || !simples) {
            return Optional.empty();
        }
        var plages = new ArrayList<>(regle.plages());
        plages.sort(Comparator.comparingInt(Regle.Plage::debut));
        for (int n = 1; n < plages.size(); n++) {
            if (plages.get(n).debut() < plages.get(n - 1).fin()) {
                return Optional.empty();
            }
        }
        return plages.size() > GrilleSemaine.PLAGES_MAX
                ? Optional.empty()
                : Optional.of(plages.stream()
                        .map(p -> PlageHoraire.de(p.debut(), p.fin()))
                        .toList());
    }

    private static Optional<Recurrence> recurrence(Quand quand) {
        var rangs = new HashSet<Set<Integer>>();
        quand.jours().forEach(j -> rangs.add(j.rangs()));
        if (rangs.size() > 1 || quand.jours().stream().anyMatch(j -> j.decalage() != 0)) {
            return Optional.empty();
        }
        var duMois = rangs.isEmpty() ? Set.<Integer>of() : rangs.iterator().next();
        if (!duMois.isEmpty()) {
            return quand.semaines().isEmpty() && duMois.stream().allMatch(r -> r >= -1)
                    ? Optional.of(new Recurrence.SemainesDuMois(new TreeSet<>(duMois)))
                    : Optional.empty();
        }
        return parite(quand.semaines());
    }

    static Optional<Recurrence> parite(List<Quand.Semaines> semaines) {
        if (semaines.isEmpty()) {
            return Optional.of(Recurrence.CHAQUE_SEMAINE);
        }
        var seule = semaines.getFirst();
        if (semaines.size() > 1 || seule.pas() != 2 || seule.fin() < 52 || seule.debut() > 2) {
            return Optional.empty();
        }
        // 1-52/2 and 1-53/2 differ in week 53 only.
        if (seule.debut() == 1) {
            return seule.fin() == 53 ? Optional.of(Recurrence.SEMAINES_IMPAIRES) : Optional.empty();
        }
        return Optional.of(Recurrence.SEMAINES_PAIRES);
    }
}
