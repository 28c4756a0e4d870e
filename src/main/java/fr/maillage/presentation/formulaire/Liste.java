package fr.maillage.presentation.formulaire;

import java.util.List;

/**
 * A drop-down list.
 *
 * @param retenue value chosen; empty when none is, and the list then starts with an empty line
 */
public record Liste(Etiquette etiquette, List<Option> options, String retenue) implements Saisie {
    public Liste {
        options = List.copyOf(options);
    }
}
