package fr.maillage.lieu.horaires;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a person typed in the form of seven days, before it is a grid.
 *
 * @param jours slots as typed, in the order of the boxes; empty boxes are allowed anywhere
 */
public record GrilleSaisie(Map<DayOfWeek, List<Boite>> jours, boolean fermeLesJoursFeries, Recurrence recurrence) {
    private static final Pattern HEURE =
            Pattern.compile("(\\d{1,2})\\s*(?:[h:.]|heures?)?\\s*(\\d{2})?\\s*(?:min)?", Pattern.CASE_INSENSITIVE);

    public record Boite(String debut, String fin) {
        boolean vide() {
            return debut.isBlank() && fin.isBlank();
        }
    }

    /** @param plage rank of the slot in its day, from 0 */
    public record Faute(DayOfWeek jour, int plage, String message) {}

    public sealed interface Verdict {
        record Valable(GrilleSemaine grille) implements Verdict {}

        /** No hour at all: not a fault, the place has no known hours. */
        record Vide() implements Verdict {}

        record AMender(List<Faute> fautes) implements Verdict {}
    }

    private record Rangee(int rang, PlageHoraire plage) {}

    public Verdict verifier() {
        var fautes = new ArrayList<Faute>();
        var lus = new EnumMap<DayOfWeek, List<PlageHoraire>>(DayOfWeek.class);
        for (var jour : DayOfWeek.values()) {
            var plages = lire(jour, jours.getOrDefault(jour, List.of()), fautes);
            if (!plages.isEmpty()) {
                lus.put(jour, plages);
            }
        }
        if (!fautes.isEmpty()) {
            return new Verdict.AMender(List.copyOf(fautes));
        }
        return lus.isEmpty()
                ? new Verdict.Vide()
                : new Verdict.Valable(new GrilleSemaine(lus, fermeLesJoursFeries, recurrence));
    }

    private static List<PlageHoraire> lire(DayOfWeek jour, List<Boite> boites, List<Faute> fautes) {
        var lues = new ArrayList<Rangee>();
        for (int rang = 0; rang < boites.size(); rang++) {
            var boite = boites.get(rang);
            if (boite.vide()) {
                continue;
            }
            if (rang >= GrilleSemaine.PLAGES_MAX) {
                fautes.add(new Faute(jour, rang, "Un jour compte au plus trois plages."));
                break;
            }
            var debut = heure(boite.debut());
            var fin = heure(boite.fin());
            if (debut.isEmpty() || fin.isEmpty()) {
                fautes.add(new Faute(jour, rang, incomprise(boite, debut.isEmpty())));
            } else if (!PlageHoraire.enOrdre(debut.get(), fin.get())) {
                fautes.add(new Faute(jour, rang, nom(jour) + ", la fin est avant le début."));
            } else {
                lues.add(new Rangee(rang, new PlageHoraire(debut.get(), fin.get())));
            }
        }
        lues.sort(Comparator.comparing(r -> r.plage().debut()));
        for (int n = 1; n < lues.size(); n++) {
            if (lues.get(n).plage().debutEnMinutes() < lues.get(n - 1).plage().finEnMinutes()) {
                fautes.add(new Faute(
                        jour,
                        Math.max(lues.get(n).rang(), lues.get(n - 1).rang()),
                        nom(jour) + ", deux plages se chevauchent."));
            }
        }
        return lues.stream().map(Rangee::plage).toList();
    }

    private static String incomprise(Boite boite, boolean debut) {
        var ecrit = (debut ? boite.debut() : boite.fin()).strip();
        var quoi = debut ? "L’heure d’ouverture" : "L’heure de fermeture";
        if (ecrit.isEmpty()) {
            return quoi + " manque. Exemple\u00a0: 9\u00a0h\u00a030.";
        }
        return quoi + " n’est pas comprise. Exemple\u00a0: 9\u00a0h\u00a030.";
    }

    private static String nom(DayOfWeek jour) {
        return MotsFrancais.majuscule(MotsFrancais.jour(jour));
    }

    /** {@code 9}, {@code 9h}, {@code 9 h 30}, {@code 09:30}, {@code 24:00}. */
    static Optional<LocalTime> heure(String ecrit) {
        if (ecrit.length() > 20) {
            return Optional.empty();
        }
        var trouve = HEURE.matcher(
                ecrit.replace('\u00a0', ' ').replace('\u202f', ' ').strip());
        if (!trouve.matches()) {
            return Optional.empty();
        }
        int heure = Integer.parseInt(trouve.group(1));
        int minutes = trouve.group(2) == null ? 0 : Integer.parseInt(trouve.group(2));
        return minutes > 59 || heure * 60 + minutes > Journee.MINUTES
                ? Optional.empty()
                : Optional.of(LocalTime.of(heure % 24, minutes));
    }

    /** The boxes that show a grid, {@value GrilleSemaine#PLAGES_MAX} a day. */
    public static GrilleSaisie de(GrilleSemaine grille) {
        var boites = new HashMap<DayOfWeek, List<Boite>>();
        for (var jour : DayOfWeek.values()) {
            boites.put(
                    jour,
                    grille.plages(jour).stream()
                            .map(p -> new Boite(p.debut().toString(), p.fin().toString()))
                            .toList());
        }
        return new GrilleSaisie(boites, grille.fermeLesJoursFeries(), grille.recurrence());
    }
}
