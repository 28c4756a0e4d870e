package fr.maillage.atelier;

import java.util.List;
import java.util.Optional;

/**
 * A need that a workshop brought out, as others may cite it.
 *
 * @param id « B-k3m7p »: never reused, it stays when the text is worded otherwise or the card merged
 * @param famille name of its family; empty when it was not sorted
 * @param cleDeFamille compares workshops; empty for a family of one workshop alone
 * @param texte between quotation marks when {@code verbatim}
 * @param verbatim true when these are somebody's very words
 * @param role who says it, when at least five participants have this role; empty otherwise
 * @param voix supports, each participant counted once
 * @param formulations the same need in the words of others, merged into this one
 * @param idees those that answer it
 */
public record Besoin(
        String id,
        String famille,
        String cleDeFamille,
        String texte,
        boolean verbatim,
        Optional<String> role,
        int voix,
        List<Formulation> formulations,
        List<Idee> idees) {
    /** One more way to say it. */
    public record Formulation(String id, String texte, boolean verbatim, Optional<String> role) {}
}
