package fr.maillage.couverture.tournee;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Passage;
import fr.maillage.lieu.horaires.Horaires;
import fr.maillage.lieu.horaires.Presence;
import fr.maillage.lieu.horaires.Zone;
import fr.maillage.territoire.Coordonnees;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The round that an itinerant place runs now, read from the hours of its stops.
 *
 * @param remarques what could not be read or had to be simplified, in French
 */
public record TourneeActuelle(Plan plan, List<String> remarques) {
    /** Hours are unrolled over these ISO weeks: they hold each place of any cycle of 1, 2, 4 or 8 weeks, and no public holiday. */
    private static final int PREMIERE_SEMAINE = 3;

    private static final int SEMAINES = 8;

    public TourneeActuelle {
        remarques = List.copyOf(remarques);
    }

    /**
     * @param centre where a commune is, by its code: a stop known only by its commune is put there, and this is said
     * @param annee whose hours are read
     */
    public static TourneeActuelle de(Lieu lieu, Function<String, Optional<Coordonnees>> centre, int annee) {
        var remarques = new ArrayList<String>();
        var arrets = new ArrayList<Arret>();
        var venues = new TreeMap<LocalDate, List<Venue>>();
        var passages = lieu.passages().isEmpty() ? List.of(commePassage(lieu)) : lieu.passages();
        var lundi = LocalDate.of(annee, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, PREMIERE_SEMAINE)
                .with(DayOfWeek.MONDAY);
        for (int rang = 0; rang < passages.size(); rang++) {
            var passage = passages.get(rang);
            var arret = arret(lieu, rang, passage, centre, remarques);
            var horaires = Horaires.lire(passage.horaires());
            if (arret == null) {
                continue;
            }
            if (horaires.isEmpty()) {
                remarques.add("L’arrêt «\u00a0" + arret.libelle()
                        + "\u00a0» n’a pas d’horaires lisibles\u00a0: la tournée actuelle est comptée sans lui.");
                continue;
            }
            arrets.add(arret);
            var presences =
                    horaires.get().presences(lundi, lundi.plusWeeks(SEMAINES).minusDays(1), Zone.METROPOLE);
            presences.forEach(p ->
                    venues.computeIfAbsent(p.jour(), j -> new ArrayList<>()).add(new Venue(arret, plages(p))));
            parMois(horaires.get(), presences.size(), lundi, arret, remarques);
        }
        return new TourneeActuelle(plan(arrets, venues), remarques);
    }

    private record Venue(Arret arret, List<Plage> plages) {}

    private static Passage commePassage(Lieu lieu) {
        var fiche = lieu.fiche();
        return new Passage(
                "",
                fiche.texteOuVide(Champ.ADRESSE),
                fiche.texteOuVide(Champ.COMMUNE),
                lieu.communeActuelle() == null ? "" : lieu.communeActuelle(),
                fiche.position().orElse(null),
                fiche.texteOuVide(Champ.HORAIRES),
                "");
    }

    private static @Nullable Arret arret(
            Lieu lieu,
            int rang,
            Passage passage,
            Function<String, Optional<Coordonnees>> centre,
            List<String> remarques) {
        var position = Optional.ofNullable(passage.position());
        var nom = passage.nom().isEmpty() ? passage.adresse() : passage.nom();
        var libelle = passage.commune().isEmpty() ? nom : passage.commune();
        if (position.isEmpty()) {
            position = centre.apply(passage.codeInsee());
            remarques.add(
                    position.isPresent()
                            ? "L’arrêt «\u00a0" + libelle
                                    + "\u00a0» n’est connu que par sa commune\u00a0: il est placé en son centre."
                            : "L’arrêt «\u00a0" + libelle
                                    + "\u00a0» n’a pas de position\u00a0: la tournée actuelle est comptée sans lui.");
        }
        boolean situe = passage.position() != null;
        return position.map(p -> new Arret(id(lieu.id(), rang), nom, passage.codeInsee(), libelle, p, situe))
                .orElse(null);
    }

    /** Identifier of a stop of a place: what {@link #rang} reads back. */
    static String id(String lieu, int rang) {
        return Arret.D_UN_LIEU + lieu + ":" + rang;
    }

    /** Which stop of this place an identifier names; empty for another place's, or for a commune. */
    static Optional<Integer> rang(String lieu, String arret) {
        var debut = Arret.D_UN_LIEU + lieu + ":";
        return arret.startsWith(debut)
                ? Optional.of(Integer.parseInt(arret.substring(debut.length())))
                : Optional.empty();
    }

    private static List<Plage> plages(Presence presence) {
        return presence.creneaux().stream()
                .filter(c -> c.debut() < c.fin() && c.debut() < 24 * 60)
                .map(c -> new Plage(c.debut(), Math.min(c.fin(), 24 * 60)))
                .sorted(java.util.Comparator.comparingInt(Plage::debut))
                .toList();
    }

    private static void parMois(
            Horaires horaires, int presences, LocalDate lundi, Arret arret, List<String> remarques) {
        double deroule = presences * Bilan.SEMAINES_PAR_MOIS / SEMAINES;
        if (Math.abs(deroule - horaires.presencesParMois(lundi)) > 0.2) {
            remarques.add(
                    "L’arrêt «\u00a0" + arret.libelle()
                            + "\u00a0» ne revient pas toutes les mêmes semaines\u00a0: il est compté comme entre janvier et mars.");
        }
    }

    private static Plan plan(List<Arret> arrets, SortedMap<LocalDate, List<Venue>> venues) {
        var semaines = new TreeMap<Cle, SortedSet<Integer>>(CLES);
        venues.forEach((date, siennes) -> siennes.stream()
                .filter(v -> !v.plages().isEmpty())
                .forEach(v -> semaines.computeIfAbsent(
                                new Cle(
                                        date.getDayOfWeek(),
                                        v.plages(),
                                        v.arret().id()),
                                c -> new TreeSet<>())
                        .add((date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) - 1) % SEMAINES + 1)));
        int cycle = 1;
        while (cycle < SEMAINES && !revient(semaines, cycle)) {
            cycle *= 2;
        }
        int longueur = cycle;
        var etapes = semaines.entrySet().stream()
                .map(e -> new Etape(
                        e.getKey().arret(),
                        e.getKey().jour(),
                        new TreeSet<>(e.getValue().headSet(longueur + 1)),
                        new Etape.Impose(e.getKey().plages())))
                .toList();
        return new Plan(longueur, arrets, etapes);
    }

    private record Cle(DayOfWeek jour, List<Plage> plages, String arret) {}

    private static final java.util.Comparator<Cle> CLES = java.util.Comparator.comparing(Cle::jour)
            .thenComparing(c -> c.plages().getFirst().debut())
            .thenComparing(Cle::arret)
            .thenComparing(c -> c.plages().toString());

    private static boolean revient(Map<Cle, SortedSet<Integer>> semaines, int cycle) {
        return semaines.values().stream().allMatch(siennes -> {
            for (int semaine = 1; semaine <= SEMAINES; semaine++) {
                if (siennes.contains(semaine) != siennes.contains((semaine - 1) % cycle + 1)) {
                    return false;
                }
            }
            return true;
        });
    }
}
