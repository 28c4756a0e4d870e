package fr.maillage.lieu.horaires;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One statement of a text: some days, on some conditions, some hours; or days that are closed. Filled while the text is read. */
final class Phrase {
    enum Parite {
        IMPAIRE,
        PAIRE
    }

    final Set<DayOfWeek> jours = EnumSet.noneOf(DayOfWeek.class);
    final SortedSet<Integer> rangs = new TreeSet<>();
    final List<Month> mois = new ArrayList<>();
    boolean saison;

    @Nullable
    Parite parite;

    boolean vacances;
    boolean horsVacances;
    boolean feries;

    /** Days taken from the statement before, until this one names its own. */
    private boolean joursHerites;

    final List<Integer> heures = new ArrayList<>();
    boolean matin;
    boolean apresMidi;

    @Nullable
    String precision;

    /** Closed, when {@link #heures} is empty; « sauf le mercredi, de 9h à 12h » gives hours to an exception. */
    boolean ferme;

    boolean toujours;

    /** « tous les jours sauf le dimanche, de 9h à 19h »: the days that follow are taken away. */
    boolean exclut;

    void nommer(Set<DayOfWeek> nommes) {
        if (joursHerites) {
            jours.clear();
            joursHerites = false;
        }
        jours.addAll(nommes);
    }

    void heriter(Set<DayOfWeek> deLaPrecedente) {
        jours.addAll(deLaPrecedente);
        joursHerites = !deLaPrecedente.isEmpty();
    }

    boolean conditionnelle() {
        return !rangs.isEmpty() || !mois.isEmpty() || parite != null || vacances;
    }

    boolean vide() {
        return (jours.isEmpty() || joursHerites)
                && heures.isEmpty()
                && !ferme
                && !conditionnelle()
                && precision == null
                && !horsVacances
                && !toujours;
    }
}
