package fr.maillage.atelier.tableau;

import fr.maillage.atelier.contribution.Contribution;
import fr.maillage.atelier.contribution.Decision;
import fr.maillage.atelier.contribution.Geste;
import fr.maillage.atelier.contribution.Notation;
import fr.maillage.atelier.contribution.Tableau.Carte;
import fr.maillage.atelier.registre.TableauEnBase.Visee;
import fr.maillage.presentation.formulaire.LectureDeFormulaire;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Reads the marks of the grid: only those that differ from what is known are written. */
final class LectureDesNotes {
    private static final List<String> NOTES = List.of("nouveau", "utile", "faisable", "impact", "effort");
    private static final String ATTENDU = "Une note est un nombre entre 1 et 10, ou rien.";

    private final LectureDeFormulaire lecture;

    LectureDesNotes(LectureDeFormulaire lecture) {
        this.lecture = lecture;
    }

    /** Marks that changed, with the versions that were read. */
    record Changement(List<Visee> visees, Geste.Noter geste) {}

    /** @return empty changes when nothing differs; ask {@link #juste} first */
    Changement lire(List<Carte> idees) {
        var notations = new HashMap<String, Notation>();
        var decisions = new HashMap<String, Decision>();
        var visees = new ArrayList<Visee>();
        for (var carte : idees) {
            var c = carte.tete();
            var notation = notation(c);
            var decision = decision(c);
            if (!notation.equals(c.contenu().notation())
                    || decision != c.contenu().decision()) {
                notations.put(c.id(), notation);
                decisions.put(c.id(), decision);
                visees.add(new Visee(
                        c.id(), entier("version", c.id(), Integer.MAX_VALUE).orElse(0)));
            }
        }
        return new Changement(visees, new Geste.Noter(Map.copyOf(notations), Map.copyOf(decisions)));
    }

    boolean juste() {
        return lecture.juste();
    }

    private Notation notation(Contribution c) {
        var notes = NOTES.stream().map(nom -> note(nom, c.id())).toArray(Integer[]::new);
        return new Notation(notes[0], notes[1], notes[2], notes[3], notes[4]);
    }

    private @Nullable Integer note(String nom, String id) {
        var lue = entier(nom, id, Notation.MAXIMUM);
        return lue.isPresent() ? lue.getAsInt() : null;
    }

    private OptionalInt entier(String nom, String id, int maximum) {
        return lecture.entier(nom + "-" + id, 1, maximum, ATTENDU);
    }

    private Decision decision(Contribution c) {
        var valeur = lecture.valeur("decision-" + c.id());
        return Arrays.stream(Decision.values())
                .filter(d -> d.name().equals(valeur))
                .findFirst()
                .orElse(c.contenu().decision());
    }
}
