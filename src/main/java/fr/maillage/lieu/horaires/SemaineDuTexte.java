package fr.maillage.lieu.horaires;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The ordinary week of a text, statement after statement. */
final class SemaineDuTexte {
    private static final int MIDI_ET_DEMI = 12 * 60 + 30;

    /** @param plages empty with a precision: on appointment, at no told hour */
    record Contenu(
            List<EcritureOsm.Minutes> plages, @Nullable String precision) {}

    private final boolean parJour;
    private final Set<String> doutes;
    private final Map<DayOfWeek, Contenu> jours = new EnumMap<>(DayOfWeek.class);
    /** How many days the finest statement of a day speaks of. */
    private final Map<DayOfWeek, Integer> portees = new EnumMap<>(DayOfWeek.class);

    private final Set<DayOfWeek> dits = EnumSet.noneOf(DayOfWeek.class);

    SemaineDuTexte(boolean parJour, Set<String> doutes) {
        this.parJour = parJour;
        this.doutes = doutes;
    }

    Map<DayOfWeek, Contenu> jours() {
        return jours;
    }

    boolean connait(DayOfWeek jour) {
        return jours.containsKey(jour);
    }

    /** Notes that the text speaks of a day, even to say that it is closed. */
    void dire(DayOfWeek jour) {
        dits.add(jour);
    }

    /** The days that the text speaks of. */
    Set<DayOfWeek> dits() {
        return dits;
    }

    /** @param remplace whether the statement is an exception to the others */
    void poser(Set<DayOfWeek> ensemble, Contenu contenu, boolean remplace) {
        for (var jour : ensemble) {
            dire(jour);
            int portee = portees.getOrDefault(jour, ensemble.size());
            var deja = jours.get(jour);
            if (deja == null || remplace || deja.equals(contenu)) {
                jours.put(jour, contenu);
            } else {
                douter(jour, deja, contenu, ensemble);
                completer(jour, deja, contenu, ensemble.size() <= portee);
            }
        }
        ensemble.forEach(jour -> portees.merge(jour, ensemble.size(), Math::min));
    }

    private void douter(DayOfWeek jour, Contenu deja, Contenu contenu, Set<DayOfWeek> ensemble) {
        if (!Objects.equals(deja.precision, contenu.precision)) {
            doutes.add("plusieurs conditions d’accueil le même jour");
            return;
        }
        // « mardi 10h-12h, le mardi 14h-16h » completes; « lundi au vendredi 14h-18h, mercredi 9h-12h » may replace.
        if (!parJour && portees.getOrDefault(jour, 0) != ensemble.size()) {
            doutes.add("plusieurs horaires pour un même jour");
        }
    }

    private void completer(DayOfWeek jour, Contenu deja, Contenu contenu, boolean plusFin) {
        // The statement about fewer days is the finer one: « du lundi au vendredi 9h-12h ; mercredi 8h-17h ».
        if (seChevauchent(deja, contenu)) {
            doutes.add("des plages se chevauchent");
            if (plusFin) {
                jours.put(jour, contenu);
            }
            return;
        }
        var toutes = new ArrayList<>(deja.plages);
        toutes.addAll(contenu.plages);
        var precision = Objects.equals(deja.precision, contenu.precision) ? deja.precision : null;
        jours.put(jour, new Contenu(PlagesDuTexte.reunir(toutes, doutes), precision));
    }

    private static boolean seChevauchent(Contenu une, Contenu autre) {
        return une.plages.stream()
                .anyMatch(a -> autre.plages.stream().anyMatch(b -> a.debut() < b.fin() && b.debut() < a.fin()));
    }

    /** « fermé le mercredi », « fermé le mardi après-midi ». */
    void fermer(Set<DayOfWeek> fermes, boolean matin, boolean apresMidi) {
        for (var jour : fermes) {
            dire(jour);
            var deja = jours.get(jour);
            if (deja == null) {
                continue;
            }
            if (matin != apresMidi) {
                fermerUneDemiJournee(jour, deja, matin);
            } else if (portees.getOrDefault(jour, 7) <= fermes.size()) {
                doutes.add(MotsFrancais.jour(jour) + " ouvert puis fermé");
            } else {
                jours.remove(jour);
            }
        }
    }

    private void fermerUneDemiJournee(DayOfWeek jour, Contenu deja, boolean matin) {
        var reste = deja.plages.stream()
                .filter(p -> matin ? p.debut() >= MIDI_ET_DEMI - 30 : p.debut() < MIDI_ET_DEMI)
                .toList();
        if (reste.size() == deja.plages.size()
                || reste.stream().anyMatch(p -> p.debut() < MIDI_ET_DEMI && p.fin() > 14 * 60)) {
            doutes.add("fermeture d’une demi-journée");
        }
        if (reste.isEmpty()) {
            jours.remove(jour);
        } else {
            jours.put(jour, new Contenu(reste, deja.precision));
        }
    }
}
