package fr.maillage.presentation.formulaire;

import java.util.List;
import java.util.Set;

/**
 * Radio buttons, or check boxes when several answers are possible.
 *
 * @param retenues values ticked
 * @param plusieurs whether several answers are possible
 */
public record Choix(Etiquette etiquette, List<Option> options, Set<String> retenues, boolean plusieurs)
        implements Saisie {
    public Choix {
        options = List.copyOf(options);
        retenues = Set.copyOf(retenues);
        if (options.isEmpty()) {
            throw new IllegalArgumentException("no answer to choose from: " + etiquette.nom());
        }
    }

    @Override
    public String ancre() {
        return id(0);
    }

    public String id(int rang) {
        return etiquette.nom() + "-" + rang;
    }
}
