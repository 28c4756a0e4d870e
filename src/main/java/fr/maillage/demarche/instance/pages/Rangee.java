package fr.maillage.demarche.instance.pages;

import fr.maillage.presentation.formulaire.Saisie;
import java.util.List;

/**
 * Fields of a form that go together, of which there are several: a member, an item of the agenda.
 *
 * @param legende « Membre 2 »
 */
public record Rangee(String legende, List<Saisie> saisies) {
    /** Empty ones after those that are filled. */
    static final int EN_PLUS = 3;

    /** Hidden field that says how many there are. */
    static final String NOMBRE = "rangees";

    static List<Saisie> saisies(List<Rangee> rangees) {
        return rangees.stream().flatMap(r -> r.saisies().stream()).toList();
    }
}
