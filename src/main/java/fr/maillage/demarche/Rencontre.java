package fr.maillage.demarche;

import java.time.LocalDate;
import java.util.Set;

/**
 * A gathering that took place.
 *
 * @param personnes identifiers of those present, each a {@link Personne} of the démarche
 * @param anonymes how many others were there, counted without their names
 * @param structures identifiers of the structures represented, besides those of the people
 */
public record Rencontre(Genre genre, LocalDate jour, Set<String> personnes, int anonymes, Set<String> structures) {
    /** What it was. */
    public enum Genre {
        REUNION,
        ATELIER,
        ENTRETIEN
    }

    public Rencontre {
        personnes = Set.copyOf(personnes);
        structures = Set.copyOf(structures);
        if (anonymes < 0) {
            throw new IllegalArgumentException("headcount below zero: " + anonymes);
        }
    }
}
