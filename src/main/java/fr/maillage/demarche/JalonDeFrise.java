package fr.maillage.demarche;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Something of a démarche that has a date: a phase, a step, a meeting, a workshop.
 *
 * @param id stable, unique among those of its kind in the démarche: calendars cite it
 * @param libelle as shown: « 2. Entretiens stratégiques »
 * @param fin the last day, {@code debut} or later
 * @param heure null when it lasts whole days
 * @param heureFin after {@code heure}; null when not known
 * @param lieu may be empty
 * @param chemin page that accounts read about it; empty when there is none
 * @param publique shown to everybody once the démarche is published
 */
public record JalonDeFrise(
        String id,
        Genre genre,
        String libelle,
        LocalDate debut,
        LocalDate fin,
        @Nullable LocalTime heure,
        @Nullable LocalTime heureFin,
        String lieu,
        String chemin,
        Etat etat,
        boolean publique) {
    public JalonDeFrise {
        if (fin.isBefore(debut)) {
            throw new IllegalArgumentException("a mark that ends before it begins: " + id);
        }
        if (heure != null && heureFin != null && !heureFin.isAfter(heure)) {
            throw new IllegalArgumentException("a mark whose hours end before they begin: " + id);
        }
    }

    /** One day, without hours. */
    public static JalonDeFrise jour(
            String id, Genre genre, String libelle, LocalDate jour, Etat etat, boolean publique) {
        return new JalonDeFrise(id, genre, libelle, jour, jour, null, null, "", "", etat, publique);
    }

    public enum Genre {
        PHASE("phase"),
        ETAPE("étape"),
        REUNION("réunion"),
        ATELIER("atelier"),
        /** Anything else that happens on a day: the launch of a survey, the signature of a convention. */
        REPERE("repère");

        private final String libelle;

        Genre(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }

        /** Drawn as a mark on its day, and written in calendars; the others are bands. */
        public boolean evenement() {
            return this == REUNION || this == ATELIER || this == REPERE;
        }
    }

    public enum Etat {
        FAIT("fait"),
        EN_COURS("en cours"),
        A_VENIR("à venir"),
        ANNULE("annulé");

        private final String libelle;

        Etat(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }
    }
}
