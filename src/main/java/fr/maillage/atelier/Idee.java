package fr.maillage.atelier;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An idea of what to do that a workshop brought out, as others may cite it.
 *
 * @param id « I-7x4qd »: never reused, it stays when the text is worded otherwise or the card merged
 * @param famille name of its family; empty when it was not sorted
 * @param besoin identifier of the need that it answers; empty when free
 * @param role who says it, when at least five participants have this role; empty otherwise
 * @param voix supports, each participant counted once
 * @param nuf sum of the marks new, useful, feasible: 3 to 30; empty while one is missing
 * @param retenue true when the room decided to keep it
 * @param formulations the same idea in the words of others, merged into this one
 */
public record Idee(
        String id,
        String famille,
        Optional<String> besoin,
        String texte,
        Optional<String> role,
        int voix,
        OptionalInt nuf,
        boolean retenue,
        List<Besoin.Formulation> formulations) {}
