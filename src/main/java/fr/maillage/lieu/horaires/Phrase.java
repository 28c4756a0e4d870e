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
    boolean moisEnSuite;

    @Nullable
    Parite parite;

    boolean vacances;
    boolean horsVacances;
    boolean feries;

    final List<Integer> heures = new ArrayList<>();
    boolean matin;
    boolean apresMidi;

    @Nullable
    String precision;

    /** Closed, when {@link #heures} is empty; « sauf le mercredi, de 9h à 12h » gives hours to an exception. */
    boolean ferme;

    boolean toujours;

    boolean conditionnelle() {
        return !rangs.isEmpty() || !mois.isEmpty() || parite != null || vacances;
    }

    boolean vide() {
        return jours.isEmpty()
                && heures.isEmpty()
                && !ferme
                && !conditionnelle()
                && precision == null
                && !horsVacances
                && !toujours;
    }
}
