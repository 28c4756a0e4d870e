package fr.maillage.demarche.instance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is planned in a meeting, and what came of it.
 *
 * @param releve what the minutes say before the items; may be empty
 */
public record Deroule(String releve, List<Point> points, List<Presence> presences, List<String> decisions) {
    public static final Deroule VIDE = new Deroule("", List.of(), List.of(), List.of());
    public static final int TEXTE_MAX = 5000;
    public static final int POINTS_MAX = 30;
    public static final int PRESENCES_MAX = 200;
    public static final int DECISIONS_MAX = 50;
    public static final int DECISION_MAX = 1000;

    public Deroule {
        points = List.copyOf(points);
        presences = List.copyOf(presences);
        decisions = List.copyOf(decisions);
    }

    /**
     * An item of the agenda.
     *
     * @param duree in minutes, 1 to 1,440; null when not planned
     * @param notes what was said; may be empty
     */
    public record Point(String titre, @Nullable Integer duree, String notes) {
        public static final int TITRE_MAX = 200;
        public static final int DUREE_MAX = 1440;
    }

    /**
     * @param structure identifier of a structure of the démarche
     * @param personne identifier of one of its people; null when people are only counted
     * @param nombre how many came, 1 for a person who is named
     */
    public record Presence(String structure, @Nullable String personne, Etat etat, int nombre) {
        public static final int NOMBRE_MAX = 999;

        public enum Etat {
            PRESENT("présent"),
            EXCUSE("excusé"),
            ABSENT("absent");

            private final String libelle;

            Etat(String libelle) {
                this.libelle = libelle;
            }

            public String libelle() {
                return libelle;
            }
        }
    }

    public List<Presence> presentes() {
        return presences.stream().filter(p -> p.etat() == Presence.Etat.PRESENT).toList();
    }

    public int participants() {
        return presentes().stream().mapToInt(Presence::nombre).sum();
    }

    /** Minutes that the agenda takes; 0 when no item is timed. */
    public int duree() {
        return points.stream()
                .map(Point::duree)
                .filter(java.util.Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }
}
