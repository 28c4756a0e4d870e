package fr.maillage.lieu.horaires;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What hours say of moments and days, in a zone. Keeps the days it has looked at: one per question, not shared between threads. */
final class Evaluation {
    static final int JOURS_REGARDES = 14;
    private static final int JOURS_D_UNE_ANNEE = 52 * 7;
    private static final int SEMAINES_POUR_LE_WEEK_END = 5;
    private static final String VACANCES = "selon les vacances scolaires\u00a0: appelez avant de venir";

    private final Horaires horaires;
    private final Zone zone;
    private final boolean feriesDits;
    private final boolean vacancesDites;
    private final Map<LocalDate, List<List<Journee.Creneau>>> jours = new HashMap<>();

    Evaluation(Horaires horaires, Zone zone) {
        this.horaires = horaires;
        this.zone = zone;
        this.feriesDits = horaires.parleDesJoursFeries();
        this.vacancesDites =
                horaires.regles().stream().anyMatch(regle -> regle.quand().parleDesVacances());
    }

    private record Instantane(Ouverture etat, @Nullable String precision) {
        static final Instantane FERME = new Instantane(Ouverture.FERME, null);
    }

    /** The slots of a day: in one version, or in two (without and with school holidays) when nobody knows. */
    private List<List<Journee.Creneau>> versions(LocalDate date) {
        return jours.computeIfAbsent(date, jour -> {
            var connu = vacancesDites ? zone.ecole().vacances(jour) : Optional.of(false);
            return connu.map(List::of).orElse(List.of(false, true)).stream()
                    .map(vacances -> Journee.de(
                            horaires.regles(), jour, new Quand.Calendrier(zone::ferie, autre -> vacances), feriesDits))
                    .toList();
        });
    }

    EtatDuMoment etatA(LocalDateTime moment) {
        var maintenant = instantane(moment.toLocalDate(), minute(moment));
        return new EtatDuMoment(moment, maintenant.etat, maintenant.precision, prochain(moment, maintenant.etat));
    }

    Ouverture ouvertA(LocalDateTime moment) {
        return instantane(moment.toLocalDate(), minute(moment)).etat;
    }

    private static int minute(LocalDateTime moment) {
        return moment.getHour() * 60 + moment.getMinute();
    }

    private Instantane instantane(LocalDate date, int minute) {
        var aujourdhui = versions(date).stream().map(v -> instantane(v, minute)).toList();
        var hier = versions(date.minusDays(1)).stream()
                .map(v -> instantane(v, minute + Journee.MINUTES))
                .toList();
        var deLaVeille = accord(hier);
        var duJour = accord(aujourdhui);
        return duJour.etat == Ouverture.FERME && deLaVeille.etat != Ouverture.FERME ? deLaVeille : duJour;
    }

    private static Instantane instantane(List<Journee.Creneau> creneaux, int minute) {
        return Journee.a(creneaux, minute)
                .map(c -> new Instantane(c.etat(), c.precision()))
                .orElse(Instantane.FERME);
    }

    private static Instantane accord(List<Instantane> versions) {
        var premiere = versions.getFirst();
        return versions.stream().allMatch(v -> Objects.equals(v, premiere))
                ? premiere
                : new Instantane(Ouverture.INCONNU, VACANCES);
    }

    private Optional<EtatDuMoment.Changement> prochain(LocalDateTime moment, Ouverture actuel) {
        var date = moment.toLocalDate();
        var bornes = new TreeSet<LocalDateTime>();
        for (int jour = -1; jour <= JOURS_REGARDES; jour++) {
            var minuit = date.plusDays(jour).atStartOfDay();
            versions(date.plusDays(jour)).stream().flatMap(List::stream).forEach(creneau -> {
                bornes.add(minuit.plusMinutes(creneau.debut()));
                bornes.add(minuit.plusMinutes(creneau.fin()));
            });
        }
        var fin = moment.plusDays(JOURS_REGARDES);
        for (var borne : bornes.tailSet(moment, false)) {
            if (borne.isAfter(fin)) {
                break;
            }
            var alors = instantane(borne.toLocalDate(), minute(borne));
            if (alors.etat != actuel) {
                return Optional.of(new EtatDuMoment.Changement(borne, alors.etat, alors.precision));
            }
        }
        return Optional.empty();
    }

    List<Presence> presences(LocalDate du, LocalDate au) {
        var presences = new ArrayList<Presence>();
        for (var jour = du; !jour.isAfter(au); jour = jour.plusDays(1)) {
            var versions = versions(jour);
            var sur = versions.stream().allMatch(versions.getFirst()::equals);
            var creneaux = versions.stream().max(java.util.Comparator.comparingInt(List::size)).orElseThrow().stream()
                    .filter(c -> c.dit() || c.etat() == Ouverture.OUVERT)
                    .map(c -> sur
                            ? new Presence.Creneau(c.debut(), c.fin(), c.etat(), c.precision())
                            : new Presence.Creneau(c.debut(), c.fin(), Ouverture.INCONNU, VACANCES))
                    .toList();
            if (!creneaux.isEmpty()) {
                presences.add(new Presence(jour, creneaux));
            }
        }
        return presences;
    }

    boolean ouvertLeWeekEnd(LocalDate depuis) {
        return ordinaires(depuis, SEMAINES_POUR_LE_WEEK_END * 7).entrySet().stream()
                .anyMatch(jour ->
                        jour.getKey().getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 && minutes(jour.getValue()) > 0);
    }

    double minutesParSemaine(LocalDate depuis) {
        var lundi = depuis.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        return ordinaires(lundi, JOURS_D_UNE_ANNEE).values().stream()
                        .mapToInt(Evaluation::minutes)
                        .sum()
                / (JOURS_D_UNE_ANNEE / 7.0);
    }

    double presencesParMois(LocalDate depuis) {
        var fin = depuis.plusYears(1);
        return ordinaires(depuis, (int) ChronoUnit.DAYS.between(depuis, fin)).values().stream()
                        .filter(creneaux -> minutes(creneaux) > 0)
                        .count()
                / 12.0;
    }

    /** Days as they are when they are neither public holidays nor in the school holidays. */
    private Map<LocalDate, List<Journee.Creneau>> ordinaires(LocalDate depuis, int nombre) {
        var calendrier = new Quand.Calendrier(jour -> false, jour -> false);
        var ordinaires = new HashMap<LocalDate, List<Journee.Creneau>>();
        for (int n = 0; n < nombre; n++) {
            var jour = depuis.plusDays(n);
            ordinaires.put(jour, Journee.de(horaires.regles(), jour, calendrier, true));
        }
        return ordinaires;
    }

    private static int minutes(List<Journee.Creneau> creneaux) {
        return creneaux.stream()
                .filter(c -> c.dit() || c.etat() == Ouverture.OUVERT)
                .mapToInt(c -> c.fin() - c.debut())
                .sum();
    }
}
